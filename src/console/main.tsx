/**
 * The entry point of the console. It reads the session and shows the screen that the URL names.
 *
 * @module
 */
import { QueryClientProvider } from "@tanstack/preact-query";
import { render } from "preact";
import "./styles/index.css";
import { announceProblem } from "./app/announce.tsx";
import { App } from "./app/app.tsx";
import { hasKeptUploads } from "./app/kept-uploads.ts";
import { queries } from "./app/queries.ts";
import { restoreSession, session } from "./app/session.ts";

const root = document.getElementById("console");
if (root === null) throw new Error("The page has no element for the console.");

render(
  <QueryClientProvider client={queries}>
    <App />
  </QueryClientProvider>,
  root,
);

/** Continues the uploads that a reload has interrupted. It loads Uppy only if there are such uploads. */
async function resumeUploads(): Promise<void> {
  const { value } = session;
  if (value.state !== "present" || !hasKeptUploads(value.account.id)) return;
  const { loadUploads } = await import("./files/uploads.ts");
  await loadUploads();
}

restoreSession()
  .catch((error) => {
    session.value = { state: "absent" };
    announceProblem(error);
  })
  .then(resumeUploads)
  .catch(announceProblem);
