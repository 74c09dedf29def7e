/**
 * Short messages about what has happened, shown for some seconds and read out by screen readers.
 *
 * @module
 */
import { ConnectlyError } from "../../client/index.ts";
import { signal, useSignal } from "./signal.ts";

interface Message {
  readonly id: number;
  readonly kind: "done" | "failed";
  readonly text: string;
  /** Null where no request was answered. */
  readonly requestId: string | null;
}

/** Milliseconds for which a message is shown. */
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

/** Says what was done. */
export function announce(text: string): void {
  show({ kind: "done", text, requestId: null });
}

/** The words of an error: of a problem document, its own. */
export function wordsOf(error: unknown): string {
  if (error instanceof ConnectlyError) {
    return error.status === 0 ? "The server cannot be reached." : error.detail;
  }
  return error instanceof Error ? error.message : String(error);
}

/** Says what went wrong, in the words of the problem. */
export function announceProblem(error: unknown): void {
  const requestId = error instanceof ConnectlyError ? error.requestId : null;
  show({ kind: "failed", text: wordsOf(error), requestId });
}

/** Where the messages are shown. */
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
