/**
 * Follow requests, and the people whom the user has blocked or muted.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import { announceProblem } from "../app/announce.tsx";
import { queries } from "../app/queries.ts";
import { readPage, request } from "../app/request.ts";
import { ProblemNotice } from "../components/notice.tsx";
import { Avatar, PersonLink } from "../components/person.tsx";

interface Person {
  readonly id: number;
  readonly username: string;
  readonly name: string;
}

/** A row of a list of people. Depending on the list, the row is the person or contains the person. */
type Row = Person | { readonly id: number; readonly user: Person };

interface ListProps {
  readonly title: string;
  readonly path: string;
  /** The actions for each person. */
  readonly actions: readonly {
    readonly label: string;
    readonly method: "put" | "delete";
    readonly pathOf: (username: string) => string;
  }[];
}

const personOf = (row: Row): Person => ("user" in row ? row.user : row);

function PeopleList({ title, path, actions }: ListProps) {
  const key = ["people", path];
  const query = useQuery({
    queryKey: key,
    queryFn: async ({ signal }) =>
      (await readPage<Row>(path, { page_size: "100" }, signal)).results,
  });
  const people = (query.data ?? []).map(personOf);
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  if (people.length === 0) return null;
  const act = async (method: "put" | "delete", target: string) => {
    try {
      await request(method, target);
    } catch (error) {
      announceProblem(error);
    }
    await queries.invalidateQueries({ queryKey: key });
  };
  return (
    <section class="panel" aria-label={title}>
      <h2>{title}</h2>
      <ul class="plain-list">
        {people.map(({ username, name }) => (
          <li key={username}>
            <span class="row">
              <Avatar username={username} name={name} />
              <PersonLink username={username} name={name} />
            </span>
            <span class="row">
              {actions.map(({ label, method, pathOf }) => (
                <button
                  key={label}
                  type="button"
                  onClick={() => act(method, pathOf(encodeURIComponent(username)))}
                >
                  {label}
                </button>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function People() {
  return (
    <>
      <PeopleList
        title="Requests to follow you"
        path="/api/users/me/follow-requests"
        actions={[
          {
            label: "Approve",
            method: "put",
            pathOf: (username) => `/api/users/me/follow-requests/${username}`,
          },
          {
            label: "Decline",
            method: "delete",
            pathOf: (username) => `/api/users/me/follow-requests/${username}`,
          },
        ]}
      />
      <PeopleList
        title="Blocked"
        path="/api/users/me/blocks"
        actions={[
          {
            label: "Unblock",
            method: "delete",
            pathOf: (username) => `/api/users/${username}/block`,
          },
        ]}
      />
      <PeopleList
        title="Muted"
        path="/api/users/me/mutes"
        actions={[
          {
            label: "Unmute",
            method: "delete",
            pathOf: (username) => `/api/users/${username}/mute`,
          },
        ]}
      />
    </>
  );
}
