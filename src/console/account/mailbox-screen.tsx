/**
 * The mailbox of a local Worker, which stores e-mails instead of sending them.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { request } from "../app/request.ts";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { Time } from "../components/person.tsx";
import "../styles/account.css";

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly created_at: string;
}

/** How often the screen is updated, in milliseconds. */
const interval = 4_000;

/** The text of a message. Its URLs become links. */
function Text({ text }: { text: string }) {
  return (
    <p class="mail-text">
      {text.split(/(https?:\/\/\S+)/).map((part) =>
        /^https?:/.test(part) ? (
          <a key={part} href={part} target="_blank" rel="noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </p>
  );
}

export default function MailboxScreen() {
  const query = useQuery({
    queryKey: ["mailbox"],
    queryFn: ({ signal }) =>
      request<{ messages: readonly Message[] }>("get", "/dev/mailbox", { signal }),
    refetchInterval: interval,
  });
  const messages = query.data?.messages ?? [];
  return (
    <div class="screen screen-narrow">
      <header class="screen-head">
        <h1>Local mailbox</h1>
      </header>
      <p class="lead">
        This Worker runs on your computer and sends no e-mail. This page shows the e-mails instead.
      </p>
      {query.isPending && <Loading what="the mailbox" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      {query.isSuccess && messages.length === 0 && <Empty title="There is no e-mail." />}
      {messages.map((message) => (
        <article key={`${message.created_at} ${message.to} ${message.subject}`} class="panel">
          <h2>{message.subject}</h2>
          <p class="muted">
            To {message.to}, <Time at={message.created_at} />
          </p>
          <Text text={message.text} />
        </article>
      ))}
    </div>
  );
}
