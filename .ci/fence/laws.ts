// Laws that no line of the list can lift: no way in a circle, packages down the stairs, few floors, no tests in source.
import { cycleIn, floorsOf } from "./floors.ts";
import type { Edge } from "./graph.ts";
import { filesOf, packagesOf, partsOf } from "./needs.ts";
import { type Fence, isSource, outsideSource, type Stairs, wordsOf } from "./rules.ts";

/** One message for each broken law. */
export function lawsBroken(edges: readonly Edge[], fence: Fence): readonly string[] {
  return [
    ...edges.flatMap((edge) => [...upstairs(edge, fence.stairs), ...intoTests(edge)]),
    ...unusedStairs(edges, fence.stairs),
    ...circles(edges, fence),
    ...tooHigh(fence),
  ];
}

const nameOf = (folder: string) => `@${folder.split("/").at(-1)}`;

function upstairs({ file, line, specifier, package: folder, part, word }: Edge, stairs: Stairs): readonly string[] {
  if (!word?.startsWith("@") || !isSource(part) || word === nameOf(folder)) return [];
  const allowed = wordsOf(stairs[folder] ?? "");
  if (allowed.map(nameOf).includes(word)) return [];
  return [
    `${file}:${line} imports ${specifier}: source of ${folder} may import ${allowed.join(", ") || "no package"}.`,
  ];
}

function intoTests({ file, line, specifier, part, word }: Edge): readonly string[] {
  if (!isSource(part) || !outsideSource.some((outside) => outside === word)) return [];
  return [`${file}:${line} imports ${specifier}: source must not import tests, benches, scripts or configuration.`];
}

function unusedStairs(edges: readonly Edge[], stairs: Stairs): readonly string[] {
  return Object.entries(stairs).flatMap(([folder, line]) => {
    const used = new Set(edges.flatMap((it) => (it.package === folder && isSource(it.part) ? [it.word] : [])));
    const left = wordsOf(line).filter((other) => !used.has(nameOf(other)));
    return left.map((other) => `.ci/fence.ts, stairs: ${folder} names ${other}, which it does not import. Remove it.`);
  });
}

function circles(edges: readonly Edge[], { rules, stairs }: Fence): readonly string[] {
  const packages = cycleIn(packagesOf(stairs));
  const inside = Object.entries(rules).flatMap(([folder, lines]) => {
    const own = edges.filter((edge) => edge.package === folder);
    return [
      ...described(`${folder}: parts import each other in a circle`, cycleIn(partsOf(lines))),
      ...described(`${folder}: files import each other in a circle`, cycleIn(filesOf(own))),
    ];
  });
  return [...described("Packages import each other in a circle", packages), ...inside];
}

function described(what: string, cycle: readonly string[] | undefined): readonly string[] {
  return cycle ? [`${what}: ${cycle.join(" → ")}. An import leads upward: move what both need below both.`] : [];
}

function tooHigh({ rules, mostFloors }: Fence): readonly string[] {
  return Object.entries(mostFloors).flatMap(([folder, most]) => {
    const parts = partsOf(rules[folder] ?? {});
    if (cycleIn(parts)) return [];
    const floors = Math.max(...floorsOf(parts).values()) + 1;
    return floors <= most
      ? []
      : [`${folder} has ${floors} floors, at most ${most} are allowed. Shorten the longest way down.`];
  });
}
