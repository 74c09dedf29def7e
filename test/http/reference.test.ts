import { expect, test } from "vitest";
import { call } from "../harness.ts";

const base = "https://connectly.test/docs";

async function referencePage() {
  const response = await call("/docs");
  return { response, html: await response.text() };
}

/** Whatever a browser would load because of this page. */
function references(html: string): string[] {
  return Array.from(html.matchAll(/(?:src|href)="([^"]*)"/g), ([, url = ""]) => url).filter(
    (url) => !url.startsWith("data:"),
  );
}

test("the page loads from its own origin only", async () => {
  const { response, html } = await referencePage();
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
  expect(references(html)).toHaveLength(3);
  for (const url of references(html)) {
    expect(new URL(url, base).origin).toBe(new URL(base).origin);
  }
  expect(html).not.toMatch(/<script>|<style>| on\w+=/);
});

test("its policy allows only its own origin", async () => {
  const { response } = await referencePage();
  const policy = response.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toMatch(/https?:|\*/);
});

test("every file that the page refers to exists, with its type", async () => {
  const { html } = await referencePage();
  const types: Record<string, string> = { js: "text/javascript", css: "text/css" };
  for (const url of references(html)) {
    const response = await call(url);
    expect(response.status, url).toBe(200);
    const type = types[url.split(".").at(-1) ?? ""];
    expect(response.headers.get("Content-Type"), url).toMatch(new RegExp(`^${type}`));
    expect(response.headers.get("X-Content-Type-Options"), url).toBe("nosniff");
    expect((await response.text()).length, url).toBeGreaterThan(50);
  }
});

test("the style sheet fetches nothing", async () => {
  const css = await (await call("/assets/swagger-ui/swagger-ui.css")).text();
  const fetched = Array.from(css.matchAll(/url\(["']?([^"')]*)/g), ([, url = ""]) => url);
  expect(fetched.filter((url) => !url.startsWith("data:"))).toEqual([]);
  expect(css).not.toContain("@import");
});
