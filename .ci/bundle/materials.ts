// Writes a bill of materials in CycloneDX beside a bundle: no tool finds the packages in it afterwards.
import type { Plugin } from "rolldown";
import { type BundledPackage, packagesIn } from "./bundled-packages.ts";

/** The file that `materials` writes. */
const FILE = "sbom.cdx.json";

/**
 * A plugin that lists every package of a bundle. Without time and serial number: one source, one file.
 *
 * @param own the package that the bundle is
 */
export const materials = (own: string): Plugin => ({
  name: "bill-of-materials",
  generateBundle(_options, bundle) {
    const all = packagesIn(bundle).map(componentOf);
    const self = all.find(({ name }) => name === own);
    const others = all.filter((each) => each !== self);
    const bill = {
      $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
      bomFormat: "CycloneDX",
      specVersion: "1.6",
      version: 1,
      metadata: { component: { ...self, type: "application" } },
      components: others,
      dependencies: [{ ref: self?.["bom-ref"], dependsOn: others.map((each) => each["bom-ref"]) }],
    };
    this.emitFile({ type: "asset", fileName: FILE, source: `${JSON.stringify(bill, undefined, 2)}\n` });
  },
});

function componentOf({ name, version, manifest }: BundledPackage) {
  const purl = `pkg:npm/${name.replace("@", "%40")}@${version}`;
  const licenses = [{ license: { id: manifest.license } }];
  return { type: "library", "bom-ref": purl, name, version, purl, licenses };
}
