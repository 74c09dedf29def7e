/**
 * The npm scripts preload this file with `node -r`. It ends the process with a clear message if this version
 * of Node.js cannot run TypeScript. It is CommonJS in old syntax, so that old versions can load it.
 *
 * @module
 */
const needed = [22, 18];
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < needed[0] || (major === needed[0] && minor < needed[1])) {
  console.error(
    [
      `Connectly needs Node.js ${needed.join(".")} or newer, and this is ${process.versions.node} (${process.execPath}).`,
      "",
      "npm ci installs one into node_modules/.bin, which npm start and npm test then use. If it is",
      "not there, npm ci was run with --ignore-scripts or --omit=optional, or your platform has no",
      "such package: run npm ci again without them, or install Node.js 24 (https://nodejs.org).",
    ].join("\n"),
  );
  process.exit(1);
}
