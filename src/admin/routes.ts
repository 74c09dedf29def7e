/**
 * What administrators (`ADMIN_EMAILS`) read of the whole service. Nothing is changed here.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { envelopeSchema } from "../http/lists/envelope.ts";
import { listEndpoint } from "../http/lists/list-endpoint.ts";
import type { ListOptions } from "../http/lists/list-query.ts";
import { slowRequests } from "../http/requests/slow-requests.ts";
import { defineRoute, jsonAnswer } from "../http/route.ts";
import { createRouter } from "../http/router.ts";
import { isoTime, noQuery, timeSchema } from "../http/schema.ts";
import { serviceContext } from "../ports/request-scope.ts";
import {
  type JobRow,
  jobList,
  mostCounted,
  readJobs,
  readState,
  readUsers,
  type UserRow,
  userList,
} from "./admin-queries.ts";

const tags = ["Administration"];
const noStore = { "Cache-Control": "no-store" };
const fixed: ListOptions = { defaultSize: 50, orderable: false };

const count = (description: string) => z.number().int().openapi({ description });

const stateSchema = z
  .object({
    queue: z.object({
      backlog: z.number().int().nullable().openapi({
        description:
          "Messages that wait in the queue of jobs; null when the platform does not report the number.",
      }),
      pending_jobs: count("Jobs that the queue refused or gave up on."),
      oldest_pending_at: timeSchema.nullable(),
      announcements: count("Changes that are committed and not yet announced to caches."),
    }),
    files: z.object({
      orphans: count("Objects that no record names, and that the sweep will remove."),
      due_orphans: count("Orphans that the next sweeps may remove."),
      uploads_in_progress: count("Uploads that are not complete."),
      audit: z
        .object({
          position: z.string().openapi({
            description:
              "The name of the last object that the audit compared; '' between two audits.",
          }),
          resumes_at: timeSchema,
        })
        .nullable()
        .openapi({ description: "Null before the first audit." }),
    }),
    counted_up_to: z
      .number()
      .int()
      .openapi({ description: "The highest number that these counts can have." }),
  })
  .openapi("ServiceState");

const slowSchema = z
  .object({
    threshold_ms: z
      .number()
      .openapi({ description: "The value of SLOW_REQUEST_MS, in milliseconds." }),
    results: z.array(
      z.object({
        request_id: z.string(),
        method: z.string(),
        route: z.string(),
        status: z.number().int(),
        milliseconds: z.number().int(),
        rows_read: z.number().int(),
        round_trips: z.number().int(),
        at: timeSchema,
      }),
    ),
  })
  .openapi("SlowRequests");

const userSchema = z
  .object({
    id: z.number().int(),
    username: z.string(),
    name: z.string(),
    email: z.string(),
    email_verified: z.boolean(),
    created_at: timeSchema,
    post_count: z.number().int(),
    follower_count: z.number().int(),
    stored_bytes: z.number().int(),
  })
  .openapi("AdminUser");

const jobSchema = z
  .object({ id: z.number().int(), kind: z.string(), job: z.string(), created_at: timeSchema })
  .openapi("PendingJob");

const presentUser = (row: UserRow): z.infer<typeof userSchema> => ({
  id: row.id,
  username: row.username,
  name: row.name,
  email: row.email,
  email_verified: row.emailVerified,
  created_at: row.createdAt.toISOString(),
  post_count: row.postCount,
  follower_count: row.followerCount,
  stored_bytes: row.storedBytes,
});

const presentJob = ({ id, job, createdAt }: JobRow): z.infer<typeof jobSchema> => ({
  id,
  kind: job.kind,
  job: JSON.stringify(job),
  created_at: isoTime(createdAt),
});

const state = defineRoute({
  operationId: "getServiceState",
  access: "admin",
  method: "get",
  path: "/api/admin/state",
  tags,
  summary: "Get the state of queues, caches and files",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(stateSchema, "The state") },
});

const slow = defineRoute({
  operationId: "listSlowRequests",
  access: "admin",
  method: "get",
  path: "/api/admin/slow-requests",
  tags,
  summary: "List the latest slow requests of one isolate",
  description: "Cloudflare runs many isolates. The logs have the slow requests of all of them.",
  request: { query: noQuery },
  responses: { 200: jsonAnswer(slowSchema, "At most 50 requests, the latest first") },
});

/** Messages that wait in a queue; null when the platform does not report the number. */
async function backlogOf(queue: Queue<unknown>): Promise<number | null> {
  try {
    return (await queue.metrics()).backlogCount;
  } catch {
    // The local simulator has no metrics.
    return null;
  }
}

const timeOrNull = (milliseconds: number | null) =>
  milliseconds === null ? null : isoTime(milliseconds);

export const adminRoutes = createRouter()
  .openapi(state, async (c) => {
    const { db, now } = serviceContext(c);
    const [row, backlog] = await Promise.all([readState(db, now), backlogOf(c.env.JOBS)]);
    const { auditPosition: position, auditResumes } = row;
    return c.json(
      {
        queue: {
          backlog,
          pending_jobs: row.pendingJobs,
          oldest_pending_at: timeOrNull(row.oldestJob),
          announcements: row.announcements,
        },
        files: {
          orphans: row.orphans,
          due_orphans: row.dueOrphans,
          uploads_in_progress: row.uploads,
          audit:
            position === null || auditResumes === null
              ? null
              : { position, resumes_at: isoTime(auditResumes) },
        },
        counted_up_to: mostCounted,
      },
      200,
      noStore,
    );
  })
  .openapi(slow, (c) =>
    c.json(
      {
        threshold_ms: c.get("settings").slowRequest,
        results: slowRequests().map((each) => ({
          request_id: each.requestId,
          method: each.method,
          route: each.route,
          status: each.status,
          milliseconds: each.milliseconds,
          rows_read: each.rowsRead,
          round_trips: each.roundTrips,
          at: isoTime(each.at),
        })),
      },
      200,
      noStore,
    ),
  );

listEndpoint(adminRoutes, {
  operationId: "listUsers",
  access: "admin",
  path: "/api/admin/users",
  tags,
  summary: "List all users, the newest first",
  filters: {
    username: z
      .string()
      .toLowerCase()
      .optional()
      .openapi({ description: "Only the user with this username." }),
  },
  list: userList,
  options: fixed,
  services: serviceContext,
  read: ({ db }, request, { username }) => readUsers(db, request, username),
  page: envelopeSchema("AdminUserPage", userSchema),
  present: presentUser,
});

listEndpoint(adminRoutes, {
  operationId: "listPendingJobs",
  access: "admin",
  path: "/api/admin/jobs",
  tags,
  summary: "List the jobs that the queue refused or gave up on, the oldest first",
  list: jobList,
  options: fixed,
  services: serviceContext,
  read: ({ db }, request) => readJobs(db, request),
  page: envelopeSchema("PendingJobPage", jobSchema),
  present: presentJob,
});
