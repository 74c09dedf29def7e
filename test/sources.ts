/**
 * Reads which module imports which, from the source text.
 *
 * @module
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const repositoryFolder = resolve(import.meta.dirname, "..");

/** One import or re-export: `from` and `to` are paths relative to the repository, or package names. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** The names that are imported; `*` for a whole module. */
  readonly names: readonly string[];
}

const declaration =
  /^(?:import|export)\s+(?:type\s+)?(?:(\*(?:\s+as\s+\w+)?)|(?:(\w+)\s*,?\s*)?(?:\{([^}]*)\})?)\s*from\s+"([^"]+)"|\bimport\("([^"]+)"\)|^import\s+"([^"]+)"/gm;

/** Paths of all TypeScript files below a folder of the repository, with `/` between their parts. */
export function sourceFiles(folder: string): string[] {
  return globSync(`${folder}/**/*.{ts,tsx}`, { cwd: repositoryFolder })
    .map((path) => path.split(sep).join("/"))
    .toSorted();
}

/** The style sheets below a folder. */
export function styleSheets(folder: string): string[] {
  return globSync(`${folder}/**/*.css`, { cwd: repositoryFolder }).toSorted();
}

export function readSource(path: string): string {
  return readFileSync(join(repositoryFolder, path), "utf8");
}

/** All imports and re-exports of one file. */
export function importsOf(path: string): Import[] {
  return Array.from(readSource(path).matchAll(declaration), (match) => {
    const [, star, single, list = "", specifier, dynamic, bare] = match;
    const target = specifier ?? dynamic ?? bare ?? "";
    const to = target.startsWith(".")
      ? relative(repositoryFolder, resolve(repositoryFolder, dirname(path), target))
          .split(sep)
          .join("/")
      : target;
    const names = list
      .split(",")
      .map(
        (each) =>
          each
            .trim()
            .replace(/^type\s+/, "")
            .split(/\s+as\s+/)[0] ?? "",
      )
      .filter((name) => name !== "");
    if (single !== undefined) names.push("default");
    if (star !== undefined || dynamic !== undefined) names.push("*");
    return { from: path, to, names };
  });
}

const exported =
  /^export (?:default )?(?:declare )?(?:async )?(?:abstract )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;

/** The names that a file declares and exports. */
export function exportsOf(path: string): string[] {
  return Array.from(readSource(path).matchAll(exported), ([, name = ""]) => name);
}
