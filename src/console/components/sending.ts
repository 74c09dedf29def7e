/**
 * The state of a form: whether it is being sent, and the error of the last attempt.
 *
 * @module
 */
import { useRef, useState } from "preact/hooks";

interface Sending {
  readonly isSending: boolean;
  /** The error of the last attempt. Null if it succeeded or has not ended. */
  readonly error: unknown;
  /** Sends the form, unless a request is still running. The promise is always fulfilled. */
  readonly send: () => Promise<void>;
}

/** Returns the state of a form that `send` sends. An error of `send` is kept until the next attempt. */
export function useSending(send: () => Promise<void>): Sending {
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  // A disabled button prevents only clicks. The keyboard can still submit the form.
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
