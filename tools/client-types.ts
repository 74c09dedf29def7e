/**
 * Generates the types of the client, `src/client/generated/schema.ts`, from the OpenAPI document.
 *
 * `node tools/client-types.ts` writes the file. With `--check` it writes nothing, and fails when the
 * file is not up to date.
 *
 * @module
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTypescript, { astToString } from "openapi-typescript";
import { readDocument } from "./document.ts";

const folder = join(import.meta.dirname, "../src/client/generated");
const file = join(folder, "schema.ts");

const header = `/**
 * The types of the API, generated from the OpenAPI document by \`npm run client:types\`. Do not edit.
 */
`;

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: object }>>;
}

/**
 * Leaves out HEAD operations whose GET operation answers JSON. Their types repeat those of GET, and the
 * headers of JSON are of little use without the body. HEAD operations of bytes stay.
 */
function withoutHeadsOfJson(text: string): string {
  const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  for (const item of Object.values(document.paths)) {
    if ("application/json" in (item.get?.responses[200]?.content ?? {})) delete item.head;
  }
  return JSON.stringify(document);
}

const nodes = await openapiTypescript(withoutHeadsOfJson(await readDocument()), { silent: true });
const types = header + astToString(nodes);

if (process.argv.includes("--check")) {
  const stored = await readFile(file, "utf8").catch(() => "");
  if (stored !== types) {
    console.error("src/client/generated/schema.ts is out of date: run npm run client:types.");
    process.exitCode = 1;
  }
} else {
  await mkdir(folder, { recursive: true });
  await writeFile(file, types);
}
