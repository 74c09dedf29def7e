/**
 * The script that starts Swagger UI at `/docs`, without a browser. `test/clients/reference.long.test.ts`
 * looks at the page itself, where Chromium is installed.
 */
import { readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";

type Selector = (...parameters: readonly unknown[]) => readonly string[];

interface Options {
  readonly plugins: readonly {
    readonly statePlugins: {
      readonly spec: {
        readonly wrapSelectors: Readonly<Record<string, (original: Selector) => Selector>>;
      };
    };
  }[];
}

const folder = "public/assets/swagger-ui";

test("Swagger UI is told to list every method but HEAD", async () => {
  const started: Options[] = [];
  const SwaggerUIBundle = (options: Options) => void started.push(options);
  runInNewContext(await readFile(`${folder}/start.js`, "utf8"), { SwaggerUIBundle });
  const [options] = started;
  if (options === undefined) throw new Error("the script does not start Swagger UI");

  const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
  const selector = options.plugins.reduce<Selector>(
    (original, { statePlugins }) =>
      statePlugins.spec.wrapSelectors.validOperationMethods?.(original) ?? original,
    () => methods,
  );
  expect([...selector({})]).toEqual(methods.filter((method) => method !== "head"));
  // The selector is no part of Swagger UI's documentation, so that a release may rename it.
  expect(await readFile(`${folder}/swagger-ui-bundle.js`, "utf8")).toContain(
    "validOperationMethods",
  );
});
