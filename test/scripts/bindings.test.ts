import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { quietEnvironment, repositoryFolder } from "../../scripts/local-state.ts";

/** The members of an interface: names and types, without `readonly`, `?` and comments. */
function membersOf(source: string, name: string): Map<string, string> {
  const body = source.split(`interface ${name} {`)[1]?.split("\n}")[0] ?? "";
  const member = /^\s*(?:readonly )?(\w+)\??: (.+);$/gm;
  return new Map(Array.from(body.matchAll(member), ([, key = "", type = ""]) => [key, type]));
}

test("Bindings has every binding and variable of wrangler.toml, with its type", () => {
  const folder = mkdtempSync(join(tmpdir(), "connectly-types-"));
  try {
    const path = join(folder, "env.d.ts");
    const command = ["types", path, "--include-runtime=false", "--strict-vars=false"];
    const wrangler = join(repositoryFolder, "node_modules/wrangler/bin/wrangler.js");
    const { status, stderr } = spawnSync(process.execPath, [wrangler, ...command], {
      cwd: repositoryFolder,
      encoding: "utf8",
      env: { ...process.env, ...quietEnvironment },
    });
    expect(status, stderr).toBe(0);
    const generated = membersOf(readFileSync(path, "utf8"), "__BaseEnv_Env");
    const settings = readFileSync(join(repositoryFolder, "src/settings.ts"), "utf8");
    const declared = membersOf(settings, "Bindings");
    expect(generated.size).toBeGreaterThan(5);
    for (const [name, type] of generated) {
      expect(declared.get(name)?.replace("Queue<unknown>", "Queue"), name).toBe(type);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});
