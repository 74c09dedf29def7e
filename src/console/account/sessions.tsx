/**
 * The sessions of the user.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { announce, announceProblem } from "../app/announce.tsx";
import { queries } from "../app/queries.ts";
import { request } from "../app/request.ts";
import { Loading, ProblemNotice } from "../components/notice.tsx";
import { Time } from "../components/person.tsx";

interface Listed {
  readonly id: number;
  readonly created_at: string;
  readonly updated_at: string;
  readonly expires_at: string;
  readonly user_agent: string | null;
  readonly current: boolean;
}

const sessionsKey = ["sessions"] as const;

/** Ends one or more sessions, then reloads the list. */
async function end(path: string, body: object | undefined, done: string): Promise<void> {
  try {
    await request("post", path, body === undefined ? {} : { body });
    announce(done);
  } catch (error) {
    announceProblem(error);
  }
  await queries.invalidateQueries({ queryKey: sessionsKey });
}

export function Sessions() {
  const query = useQuery({
    queryKey: sessionsKey,
    queryFn: ({ signal }) =>
      request<readonly Listed[]>("get", "/api/auth/list-sessions", { signal }),
  });
  const sessions = query.data ?? [];
  return (
    <section class="panel" aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      {query.isPending && <Loading what="sessions" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      <ul class="plain-list">
        {sessions.map((session) => (
          <li key={session.id}>
            <div>
              <p>
                {session.user_agent ?? "Unknown program"}{" "}
                {session.current && <span class="badge badge-ok">this one</span>}
              </p>
              <p class="muted">
                Started <Time at={session.created_at} />, last used <Time at={session.updated_at} />
              </p>
            </div>
            {!session.current && (
              <button
                type="button"
                onClick={() =>
                  end("/api/auth/revoke-session", { id: session.id }, "The session has ended.")
                }
              >
                End
              </button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <button
          type="button"
          onClick={() =>
            end("/api/auth/revoke-other-sessions", undefined, "The other sessions have ended.")
          }
        >
          End all other sessions
        </button>
      )}
    </section>
  );
}
