/**
 * `/` and the roots of the dockets API.
 */
import { describe, expect, test } from "vitest";
import { call } from "../harness.ts";

const browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

describe("GET /", () => {
  test.for([undefined, "*/*", "application/json", "application/json, text/html;q=0.5"])(
    "answers JSON to programs that accept %s",
    async (accept) => {
      const response = await call("/", { headers: accept === undefined ? {} : { Accept: accept } });
      expect(response.headers.get("Content-Type")).toMatch(/^application\/json/);
      expect(response.headers.get("Vary")).toContain("Accept");
      const service = await response.json<{
        apis: Record<string, string>;
        documentation: string;
      }>();
      expect(service).toMatchObject({
        name: "Connectly",
        documentation: "https://connectly.test/docs",
        openapi: "https://connectly.test/openapi.json",
      });
      const links = [service.documentation, ...Object.values(service.apis)];
      for (const url of links) expect([200, 401]).toContain((await call(url)).status);
    },
  );

  test("answers a page to browsers, with links that work", async () => {
    const response = await call("/", { headers: { Accept: browser } });
    expect(response.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(response.headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    const html = await response.text();
    const links = Array.from(html.matchAll(/<a href="([^"]+)"/g), ([, url = ""]) => url);
    expect(links).toEqual(expect.arrayContaining(["/docs", "/openapi.json", "/api/rest/v4/"]));
    for (const url of links) expect([200, 401]).toContain((await call(url)).status);
  });
});

test.for(["v3", "v4"])("/api/rest/%s/ lists its resources to everybody", async (version) => {
  for (const path of [`/api/rest/${version}/`, `/api/rest/${version}`]) {
    const response = await call(path);
    expect(response.status).toBe(200);
    const urls = await response.json<Record<string, string>>();
    expect(Object.keys(urls)).toEqual(["courts", "dockets", "docket-entries", "recap-documents"]);
    for (const [name, url] of Object.entries(urls)) {
      expect(url).toBe(`https://connectly.test/api/rest/${version}/${name}/`);
      expect([200, 401]).toContain((await call(url)).status);
    }
  }
});
