import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-plugin";
import { defineConfig } from "vitest/config";
import { quietEnvironment } from "../scripts/local-state.ts";

// Before any worker starts: tests need no network and leave no logs.
Object.assign(process.env, quietEnvironment);

const report = process.env.TEST_REPORT;

export default defineConfig(async () => ({
  test: {
    // .ci/run wants figures as well as text.
    ...(report !== undefined && { reporters: ["default", "json"], outputFile: { json: report } }),
    projects: [
      {
        plugins: [
          cloudflareTest({
            wrangler: { configPath: "./wrangler.toml" },
            miniflare: {
              bindings: {
                APP_SECRET: "a secret for tests, of at least 32 characters",
                ADMIN_EMAILS: "nobody@example.com, Admin@example.com",
                MIGRATIONS: await readD1Migrations("./migrations"),
              },
            },
          }),
        ],
        test: {
          name: "worker",
          root: ".",
          include: ["test/**/*.test.ts"],
          exclude: ["test/scripts/**", "test/clients/**"],
          setupFiles: ["./test/setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        // What runs on a developer's machine, in Node.js and not in workerd; and clients that talk to
        // the Worker as a process of its own.
        test: {
          name: "node",
          root: ".",
          include: ["test/scripts/**/*.test.ts", "test/clients/**/*.test.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
}));
