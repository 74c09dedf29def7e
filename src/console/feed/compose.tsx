/**
 * The form that writes a post.
 *
 * @module
 */
import { useRef, useState } from "preact/hooks";
import { announceProblem } from "../app/announce.tsx";
import { connectly, session } from "../app/session.ts";
import { useSignal } from "../app/signal.ts";
import { Form, Select } from "../components/field.tsx";
import { Icon } from "../components/icon.tsx";
import { ProblemNotice } from "../components/notice.tsx";
import { Avatar } from "../components/person.tsx";
import { useSending } from "../components/sending.ts";
import { privacyOptions } from "./edit-post.tsx";
import type { Privacy } from "./post.ts";
import { writePost } from "./post-actions.ts";

/** The maximum number of files that a post can have. */
const mostAttachments = 10;
const longestBody = 5_000;

interface Attached {
  readonly id: number;
  readonly name: string;
  readonly alt: string;
  /** An object URL of an image. Null for other files. */
  readonly preview: string | null;
}

/** Returns a unique key that contains the name of the file. */
function keyFor(name: string): string {
  const clean = name.replaceAll("/", "_").slice(-200) || "file";
  return `posts/${new Date().toISOString().slice(0, 10)}/${crypto.randomUUID().slice(0, 8)}/${clean}`;
}

async function attach(file: File): Promise<Attached> {
  const record = await connectly.files.upload({ key: keyFor(file.name), body: file });
  const preview = file.type.startsWith("image/") ? URL.createObjectURL(file) : null;
  return { id: record.id, name: file.name, alt: "", preview };
}

export function Compose() {
  const current = useSignal(session);
  const [body, setBody] = useState("");
  const [privacy, setPrivacy] = useState<Privacy>("public");
  const [files, setFiles] = useState<readonly Attached[]>([]);
  const [isAttaching, setAttaching] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const remove = ({ id, preview }: Attached) => {
    if (preview !== null) URL.revokeObjectURL(preview);
    setFiles((all) => all.filter((each) => each.id !== id));
  };
  const { isSending, error, send } = useSending(async () => {
    await writePost({ body, privacy, attachments: files.map(({ id, alt }) => ({ id, alt })) });
    for (const file of files) remove(file);
    setBody("");
  });
  if (current.state !== "present") return null;
  const isBusy = isAttaching || isSending;

  const add = async (chosen: FileList | null) => {
    setAttaching(true);
    for (const file of [...(chosen ?? [])].slice(0, mostAttachments - files.length)) {
      try {
        const attached = await attach(file);
        setFiles((all) => [...all, attached]);
      } catch (problem) {
        announceProblem(problem);
      }
    }
    setAttaching(false);
  };

  const describe = (id: number, alt: string) =>
    setFiles((all) => all.map((each) => (each.id === id ? { ...each, alt } : each)));

  return (
    <Form onSend={send} class="compose" label="Write a post">
      <Avatar username={current.account.username} name={current.account.name} />
      <div class="compose-main">
        <textarea
          dir="auto"
          aria-label="Text of the post"
          placeholder="Write a post …"
          rows={body === "" ? 1 : Math.min(10, body.split("\n").length + 1)}
          maxLength={longestBody}
          value={body}
          onInput={({ currentTarget }) => setBody(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) send();
          }}
        />
        {files.length > 0 && (
          <ul class="compose-files">
            {files.map((file) => (
              <li key={file.id}>
                {file.preview === null ? (
                  <Icon name="file" />
                ) : (
                  <img src={file.preview} alt="" class="thumbnail" />
                )}
                {file.preview === null ? (
                  <span>{file.name}</span>
                ) : (
                  <input
                    value={file.alt}
                    maxLength={1_000}
                    placeholder="Describe the picture"
                    aria-label={`Description of ${file.name}`}
                    onInput={({ currentTarget }) => describe(file.id, currentTarget.value)}
                  />
                )}
                <button
                  type="button"
                  class="plain"
                  aria-label={`Remove ${file.name}`}
                  onClick={() => remove(file)}
                >
                  <Icon name="close" />
                </button>
              </li>
            ))}
          </ul>
        )}
        {error !== null && <ProblemNotice error={error} />}
        <div class="compose-actions">
          <input
            ref={input}
            type="file"
            multiple
            hidden
            aria-label="Files to attach"
            onChange={({ currentTarget }) => {
              add(currentTarget.files);
              currentTarget.value = "";
            }}
          />
          <button
            type="button"
            class="plain"
            aria-label="Attach pictures or files"
            disabled={isBusy || files.length >= mostAttachments}
            onClick={() => input.current?.click()}
          >
            <Icon name="image" />
          </button>
          <Select
            label="Who can see it"
            labelHidden
            value={privacy}
            onValue={(value) => setPrivacy(value as Privacy)}
            options={privacyOptions}
          />
          <span class="spread" />
          <button type="submit" class="primary" disabled={isBusy || body.trim() === ""}>
            Post
          </button>
        </div>
      </div>
    </Form>
  );
}
