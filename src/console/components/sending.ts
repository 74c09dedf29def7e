/**
 * Sending a form, and the error of the last attempt.
 *
 * @module
 */
import { useRef, useState } from "preact/hooks";

interface Sending {
  readonly isSending: boolean;
  /** What the last request was refused with; null when it was not. */
  readonly error: unknown;
  /** Sends, unless a request is still running. The promise is always fulfilled. */
  readonly send: () => Promise<void>;
}

/** The state of a form that `send` sends. What `send` throws is kept until it is called again. */
export function useSending(send: () => Promise<void>): Sending {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // A disabled button stops clicks only: a form can also be sent by the keyboard.
  const isRunning = useRef(false);
  return {
    isSending,
    error,
    send: async () => {
      if (isRunning.current) return;
      isRunning.current = true;
      setSending(true);
      setError(null);
      try {
        await send();
      } catch (problem) {
        setError(problem);
      }
      isRunning.current = false;
      setSending(false);
    },
  };
}
