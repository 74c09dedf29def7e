/**
 * Sending a form, and the error of the last attempt.
 *
 * @module
 */
import { useState } from "preact/hooks";

interface Sending {
  readonly isSending: boolean;
  /** What the last request was refused with; null when it was not. */
  readonly error: unknown;
  /** Sends. The promise is always fulfilled. */
  readonly send: () => Promise<void>;
}

/** The state of a form that `send` sends. What `send` throws is kept until it is called again. */
export function useSending(send: () => Promise<void>): Sending {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  return {
    isSending,
    error,
    send: async () => {
      setSending(true);
      setError(null);
      try {
        await send();
      } catch (problem) {
        setError(problem);
      }
      setSending(false);
    },
  };
}
