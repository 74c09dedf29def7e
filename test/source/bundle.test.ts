/**
 * The modules that stand in for packages in the bundle export what is used of these packages.
 */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import * as zod from "zod";
// @ts-expect-error The module is JavaScript, and has no declarations.
import * as memoryAdapter from "../../bundle/memory-adapter.js";
// @ts-expect-error The module is JavaScript, and has no declarations.
import * as socialProviders from "../../bundle/social-providers.js";
// @ts-expect-error The module is JavaScript, and has no declarations.
import * as telemetry from "../../bundle/telemetry.js";
// @ts-expect-error The module is JavaScript, and has no declarations.
import * as ours from "../../bundle/zod.js";

test("zod in the bundle lacks only the translations and the reader of JSON Schema", () => {
  const { locales, fromJSONSchema, ...exported } = zod as Record<string, unknown>;
  expect([locales, fromJSONSchema]).not.toContain(undefined);
  expect(Object.keys(ours).toSorted()).toEqual(Object.keys(exported).toSorted());
  const { locales: _, ...core } = zod.core as Record<string, unknown>;
  expect(Object.keys(ours.core).toSorted()).toEqual(Object.keys(core).toSorted());
});

test("messages are in English", () => {
  const { z } = ours;
  expect(z.string().safeParse(1).error.issues[0].message).toBe(
    zod.z.string().safeParse(1).error?.issues[0]?.message,
  );
});

/** The names that better-auth imports of a package, apart from plugins that the Worker does not use. */
async function importedNames(from: string): Promise<string[]> {
  const folder = "node_modules/better-auth/dist";
  const names = new Set<string>();
  for (const file of await readdir(folder, { recursive: true })) {
    if (!file.endsWith(".mjs") || /^plugins\/(?!jwt\/|username\/|bearer\/)/.test(file)) continue;
    const text = await readFile(join(folder, file), "utf8");
    for (const [, list = "", module] of text.matchAll(
      /(?:import|const) \{([^}]*)\} (?:from|= await import\()\s*"([^"]+)"/g,
    )) {
      if (module !== from) continue;
      for (const name of list.split(",")) names.add(name.trim().split(" as ")[0] ?? "");
    }
  }
  return [...names];
}

test.each([
  ["@better-auth/core/social-providers", socialProviders],
  ["@better-auth/memory-adapter", memoryAdapter],
  ["@better-auth/telemetry", telemetry],
])("what better-auth imports of %s is in the bundle's module", async (from, ours) => {
  const names = await importedNames(from);
  expect(names).not.toEqual([]);
  expect(Object.keys(ours)).toEqual(expect.arrayContaining(names));
});
