/**
 * Short messages about the result of an action. They are shown for some seconds, and screen readers
 * read them out.
 *
 * @module
 */
import { ConnectlyError } from "../../client/index.ts";
import { signal, useSignal } from "./signal.ts";

interface Message {
  readonly id: number;
  readonly kind: "done" | "failed";
  readonly text: string;
  /** The id of the request that failed. Null if there was no failed request, or no answer to it. */
  readonly requestId: string | null;
}

/** How long a message is shown, in milliseconds. */
const lifetime = { done: 5_000, failed: 12_000 } as const;

const messages = signal<readonly Message[]>([]);
let last = 0;

function show(message: Omit<Message, "id">): void {
  last += 1;
  const id = last;
  messages.value = [...messages.value.slice(-3), { ...message, id }];
  setTimeout(() => dismiss(id), lifetime[message.kind]);
}

function dismiss(id: number): void {
  messages.value = messages.value.filter((message) => message.id !== id);
}

/** Shows a message about an action that succeeded. */
export function announce(text: string): void {
  show({ kind: "done", text, requestId: null });
}

/** The text of an error for the reader. For a problem of the API, this is its `detail`. */
export function wordsOf(error: unknown): string {
  if (error instanceof ConnectlyError) {
    return error.status === 0 ? "The server cannot be reached." : error.detail;
  }
  return error instanceof Error ? error.message : String(error);
}

/** Shows the text of an error, and the id of the request if there is one. */
export function announceProblem(error: unknown): void {
  const requestId = error instanceof ConnectlyError ? error.requestId : null;
  show({ kind: "failed", text: wordsOf(error), requestId });
}

/** Renders the messages. */
export function Announcements() {
  const shown = useSignal(messages);
  return (
    <div class="toasts" role="status" aria-live="polite">
      {shown.map(({ id, kind, text, requestId }) => (
        <div key={id} class={`toast toast-${kind}`}>
          <div>
            <p>{text}</p>
            {requestId !== null && <p class="request-id">Request {requestId}</p>}
          </div>
          <button type="button" class="plain" onClick={() => dismiss(id)} aria-label="Dismiss">
            ×
          </button>
        </div>
      ))}
    </div>
  );
}
