/**
 * Prints the OpenAPI document: `npm run openapi`.
 *
 * @module
 */
import { readDocument } from "./document.ts";

console.log(JSON.stringify(JSON.parse(await readDocument()), null, 2));
