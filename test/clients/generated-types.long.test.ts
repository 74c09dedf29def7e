/**
 * The generated types of the client.
 */
import { execFile } from "node:child_process";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");

test("the client's types are those of the document", async () => {
  const script = join(root, "tools/client-types.ts");
  // The script fails if the types are out of date. Its standard error also has the Worker's log, such as a
  // warning about a slow request on a busy machine.
  const check = promisify(execFile)(process.execPath, ["--no-warnings", script, "--check"]);
  await expect(check).resolves.toBeDefined();
});
