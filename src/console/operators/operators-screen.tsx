/**
 * The state of the whole service, for administrators.
 *
 * @module
 */
import { useQuery } from "@tanstack/preact-query";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { formatMilliseconds, formatNumber, formatSize } from "../app/format.ts";
import { readPage, request } from "../app/request.ts";
import { linkTo } from "../app/route.ts";
import { useEndless } from "../components/endless.ts";
import { Field } from "../components/field.tsx";
import { Empty, Loading, ProblemNotice } from "../components/notice.tsx";
import { Time } from "../components/person.tsx";

/** How often the figures are updated, in milliseconds. */
const interval = 5_000;

interface State {
  readonly queue: {
    readonly backlog: number | null;
    readonly pending_jobs: number;
    readonly oldest_pending_at: string | null;
    readonly announcements: number;
  };
  readonly files: {
    readonly orphans: number;
    readonly due_orphans: number;
    readonly uploads_in_progress: number;
    readonly audit: { readonly position: string; readonly resumes_at: string } | null;
  };
  readonly counted_up_to: number;
}

interface SlowRequests {
  readonly threshold_ms: number;
  readonly results: readonly {
    readonly request_id: string;
    readonly method: string;
    readonly route: string;
    readonly status: number;
    readonly milliseconds: number;
    readonly rows_read: number;
    readonly round_trips: number;
    readonly at: string;
  }[];
}

interface User {
  readonly id: number;
  readonly username: string;
  readonly name: string;
  readonly email: string;
  readonly email_verified: boolean;
  readonly created_at: string;
  readonly post_count: number;
  readonly stored_bytes: number;
}

interface Job {
  readonly id: number;
  readonly kind: string;
  readonly job: string;
  readonly created_at: string;
}

function Figures() {
  const query = useQuery({
    queryKey: ["admin", "state"],
    queryFn: ({ signal }) => request<State>("get", "/api/admin/state", { signal }),
    refetchInterval: interval,
  });
  if (query.isPending) return <Loading what="the state" />;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  const { queue, files, counted_up_to: most } = query.data;
  const count = (value: number) =>
    value >= most ? `${formatNumber(most)} +` : formatNumber(value);
  const figures: readonly (readonly [string, ComponentChildren])[] = [
    ["Messages in the queue", queue.backlog === null ? "not known" : formatNumber(queue.backlog)],
    ["Jobs waiting in D1", count(queue.pending_jobs)],
    [
      "Oldest waiting job",
      queue.oldest_pending_at ? <Time at={queue.oldest_pending_at} /> : "none",
    ],
    ["Changes not yet announced", count(queue.announcements)],
    ["Orphaned objects", count(files.orphans)],
    ["Orphans to remove now", count(files.due_orphans)],
    ["Uploads in progress", count(files.uploads_in_progress)],
    ["The audit resumes", files.audit ? <Time at={files.audit.resumes_at} /> : "not started"],
  ];
  return (
    <dl class="figures">
      {figures.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly children: ComponentChildren;
}

function Table({ caption, columns, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it
    <section class="table-scroll" tabIndex={0} aria-label={caption}>
      <table class="table">
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

function Jobs() {
  const query = useQuery({
    queryKey: ["admin", "jobs"],
    queryFn: ({ signal }) => readPage<Job>("/api/admin/jobs", {}, signal),
    refetchInterval: interval,
  });
  const jobs = query.data?.results ?? [];
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  if (jobs.length === 0) return <Empty title="There are no waiting jobs." />;
  return (
    <Table caption="Waiting jobs" columns={["Id", "Kind", "Since", "Job"]}>
      {jobs.map(({ id, kind, job, created_at: at }) => (
        <tr key={id}>
          <td>{id}</td>
          <td>{kind}</td>
          <td>
            <Time at={at} />
          </td>
          <td>
            <code>{job}</code>
          </td>
        </tr>
      ))}
    </Table>
  );
}

function Slow() {
  const query = useQuery({
    queryKey: ["admin", "slow"],
    queryFn: ({ signal }) => request<SlowRequests>("get", "/api/admin/slow-requests", { signal }),
    refetchInterval: interval,
  });
  if (query.isPending) return <Loading what="slow requests" />;
  if (query.isError) return <ProblemNotice error={query.error} onRetry={() => query.refetch()} />;
  const { results, threshold_ms: threshold } = query.data;
  const columns = ["When", "Route", "Status", "Time", "Rows", "Round trips", "Request"];
  return (
    <>
      <p class="muted">
        This list shows the latest requests that took longer than {formatMilliseconds(threshold)} on
        the instance of the Worker that answered this page. The logs contain the slow requests of
        all instances.
      </p>
      {results.length === 0 ? (
        <Empty title="There is no slow request." />
      ) : (
        <Table caption="Slow requests" columns={columns}>
          {results.map((each) => (
            <tr key={each.request_id}>
              <td>
                <Time at={each.at} />
              </td>
              <td>
                <code>
                  {each.method} {each.route}
                </code>
              </td>
              <td>{each.status}</td>
              <td>{formatMilliseconds(each.milliseconds)}</td>
              <td>{formatNumber(each.rows_read)}</td>
              <td>{each.round_trips}</td>
              <td>
                <code>{each.request_id}</code>
              </td>
            </tr>
          ))}
        </Table>
      )}
    </>
  );
}

function Users() {
  const [username, setUsername] = useState("");
  const query = useEndless<User>({
    key: ["admin", "users", username],
    start: {},
    load: (movement, signal) =>
      readPage<User>(
        "/api/admin/users",
        { ...(username !== "" && { username }), ...movement },
        signal,
      ),
  });
  const users = query.data?.pages.flatMap((page) => page.rows) ?? [];
  const columns = ["User", "E-mail address", "Since", "Posts", "Stored"];
  return (
    <>
      <Field label="Find a username" value={username} onValue={setUsername} />
      {query.isPending && <Loading what="users" />}
      {query.isError && <ProblemNotice error={query.error} onRetry={() => query.refetch()} />}
      {query.isSuccess && users.length === 0 && <Empty title="There is no such user." />}
      {users.length > 0 && (
        <Table caption="Users" columns={columns}>
          {users.map((user) => (
            <tr key={user.id}>
              <td>
                <a href={linkTo(["user", user.username])}>@{user.username}</a> {user.name}
              </td>
              <td>
                {user.email}{" "}
                {!user.email_verified && <span class="badge badge-warn">not verified</span>}
              </td>
              <td>
                <Time at={user.created_at} />
              </td>
              <td>{formatNumber(user.post_count)}</td>
              <td>{formatSize(user.stored_bytes)}</td>
            </tr>
          ))}
        </Table>
      )}
      {query.hasNextPage && (
        <button type="button" onClick={() => query.fetchNextPage()}>
          Show more users
        </button>
      )}
    </>
  );
}

export default function OperatorsScreen() {
  return (
    <div class="screen stack">
      <header class="screen-head">
        <h1>Operators</h1>
      </header>
      <p class="lead">
        This page is for administrators. An administrator is an account whose verified e-mail
        address is in ADMIN_EMAILS.
      </p>
      <Figures />
      <h2>Jobs that the queue refused or gave up on</h2>
      <Jobs />
      <h2>Slow requests</h2>
      <Slow />
      <h2>Users</h2>
      <Users />
    </div>
  );
}
