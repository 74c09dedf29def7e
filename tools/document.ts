/**
 * The OpenAPI document, made by the application itself and without a running Worker.
 *
 * @module
 */
import { app } from "../src/app.ts";

/** Enough for a request that touches no store. */
const bindings = {
  APP_SECRET: "a secret for the document, of 32 characters or more",
  DB: { withSession: () => ({}) },
};

/**
 * Reads `GET /openapi.json` from the application.
 *
 * @throws Error when the application does not answer 200.
 */
export async function readDocument(): Promise<string> {
  const response = await app.request("http://localhost:8787/openapi.json", {}, bindings);
  const text = await response.text();
  if (!response.ok) throw new Error(`GET /openapi.json: ${response.status} ${text}`);
  return text;
}
