/**
 * Notices in place of content: a problem, an empty list, or a loading indicator.
 *
 * @module
 */
import type { ComponentChildren } from "preact";
import { ConnectlyError } from "../../client/index.ts";
import { wordsOf } from "../app/announce.tsx";

interface ProblemProps {
  readonly error: unknown;
  /** Absent if a retry cannot help. */
  readonly onRetry?: () => void;
}

/** Shows the text of a problem, and the id with which the API logged the request. */
export function ProblemNotice({ error, onRetry }: ProblemProps) {
  const problem = error instanceof ConnectlyError ? error : null;
  return (
    <div class="notice notice-problem" role="alert">
      {problem !== null && problem.status > 0 && <strong>{problem.title}</strong>}
      <p>{wordsOf(error)}</p>
      {problem?.requestId && <p class="request-id">Request {problem.requestId}</p>}
      {onRetry && (
        <button type="button" onClick={onRetry}>
          Try again
        </button>
      )}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <div class="notice notice-empty">
      <strong>{title}</strong>
      {children && <p>{children}</p>}
    </div>
  );
}

export function Loading({ what }: { what: string }) {
  return (
    <div class="loading" role="status">
      <span class="spinner" aria-hidden="true" />
      <span>Loading {what} …</span>
    </div>
  );
}
