/**
 * Jobs over HTTP: move or delete all files in a folder.
 *
 * @module
 */
import { z } from "@hono/zod-openapi";
import { timeOfId } from "../../db/ids.ts";
import { onceHeaders, readOnceKey } from "../../http/idempotency.ts";
import { invalid, notFound, Problem } from "../../http/problem.ts";
import { defineRoute, jsonAnswer, jsonBody, noContent } from "../../http/route.ts";
import { createRouter } from "../../http/router.ts";
import { idText, isoTime, noQuery, strict, timeSchema } from "../../http/schema.ts";
import { fileContext } from "../context.ts";
import { keySchema } from "../records/key.ts";
import { type JobId, jobActions, jobStates } from "../tables.ts";
import { cancelJob, insertJob, type JobRow, readJob, readJobs } from "./job-queries.ts";
import { continueLater, type JobMessage } from "./job-service.ts";

const tags = ["Files"];
const collection = "/api/v2/files/jobs";
const member = `${collection}/{job_id}{[0-9]+}`;

/** The most jobs that the list answers. */
const mostJobs = 100;

/** A folder: a key that ends in a slash. */
const folder = z
  .string()
  .refine((text) => text.endsWith("/"), "expected a folder: a key that ends in a slash")
  .refine(
    (text) => !text.endsWith("/") || keySchema.safeParse(text.slice(0, -1)).success,
    "expected a valid key before the slash",
  );

const jobSchema = z
  .object({
    id: z.number().int(),
    action: z.enum(jobActions),
    prefix: z.string(),
    to: z.string().nullable(),
    state: z.enum(jobStates),
    total: z.number().int().openapi({ description: "Files found so far" }),
    done: z.number().int(),
    failed: z.number().int().openapi({ description: "Files whose new key is taken or too long" }),
    failures: z
      .array(z.string())
      .openapi({ description: "The keys of the first 100 failed files" }),
    created_at: timeSchema,
    updated_at: timeSchema,
  })
  .openapi("FileJob");

const begin = defineRoute({
  operationId: "createFileJob",
  method: "post",
  path: collection,
  tags,
  summary: "Move or delete all files in a folder",
  description:
    "The job runs in the background, and its record shows the progress. A file whose new key is taken is not moved.",
  request: {
    query: noQuery,
    headers: onceHeaders,
    body: jsonBody(
      strict({
        action: z.enum(jobActions),
        prefix: folder,
        to: folder.or(z.literal("")).optional().openapi({
          description: "The folder to move to; '' is the top. Required when the action is `move`",
        }),
      }),
    ),
  },
  responses: { 202: jsonAnswer(jobSchema, "The job") },
  problems: ["gone", "unprocessable"],
});

const read = defineRoute({
  operationId: "getFileJob",
  method: "get",
  path: member,
  tags,
  summary: "Get a job and its progress",
  request: { params: z.object({ job_id: idText<JobId>("The job's id") }), query: noQuery },
  responses: { 200: jsonAnswer(jobSchema, "The job") },
  problems: ["not_found"],
});

const list = defineRoute({
  operationId: "listFileJobs",
  method: "get",
  path: collection,
  tags,
  summary: "List the newest 100 jobs of the caller",
  request: { query: noQuery },
  responses: {
    200: jsonAnswer(
      z.object({ results: z.array(jobSchema) }).openapi("FileJobs"),
      "Jobs, the newest first",
    ),
  },
});

const cancel = defineRoute({
  operationId: "cancelFileJob",
  method: "delete",
  path: member,
  tags,
  summary: "Cancel a job without undoing its changes",
  request: { params: z.object({ job_id: idText<JobId>("The job's id") }), query: noQuery },
  responses: { 204: noContent },
  problems: ["not_found", "conflict"],
});

const present = (job: JobRow): z.infer<typeof jobSchema> => ({
  id: job.id,
  action: job.action,
  prefix: job.prefix,
  to: job.target,
  state: job.state,
  total: job.total,
  done: job.done,
  failed: job.failed,
  failures: JSON.parse(job.failures),
  created_at: isoTime(timeOfId(job.id)),
  updated_at: isoTime(job.updatedAt),
});

export const jobRoutes = createRouter()
  .openapi(begin, async (c) => {
    const { action, prefix, to } = c.req.valid("json");
    if (action === "move" && to === undefined) throw invalid("to", "expected a folder");
    if (action === "delete" && to !== undefined) {
      throw invalid("to", "a job that deletes files takes no target folder");
    }
    if (to?.startsWith(prefix)) throw invalid("to", "a folder cannot be moved into itself");
    const { db, viewer, now } = fileContext(c);
    const plan = { action, prefix, target: to ?? null };
    const job = await insertJob(db, viewer.id, plan, await readOnceKey(c), now);
    await continueLater(c.env.FILE_JOBS as Queue<JobMessage>, job.id);
    return c.json(present(job), 202, { Location: `${collection}/${job.id}` });
  })
  .openapi(read, async (c) => {
    const { db, viewer } = fileContext(c);
    const job = await readJob(db, c.req.valid("param").job_id);
    if (job === null || job.ownerId !== viewer.id) throw notFound("job");
    return c.json(present(job), 200);
  })
  .openapi(list, async (c) => {
    const { db, viewer } = fileContext(c);
    const jobs = await readJobs(db, viewer.id, mostJobs);
    return c.json({ results: jobs.map(present) }, 200);
  })
  .openapi(cancel, async (c) => {
    const { db, viewer } = fileContext(c);
    const id = c.req.valid("param").job_id;
    if (await cancelJob(db, viewer.id, id)) return c.body(null, 204);
    const job = await readJob(db, id);
    if (job === null || job.ownerId !== viewer.id) throw notFound("job");
    throw new Problem("conflict", `The job is not running: its state is ${job.state}.`);
  });
