// Only what makes the build quick and the addresses ours: no collections, no other template languages.
export default function (eleventy) {
  eleventy.setQuietMode(true);
  eleventy.setTemplateFormats(["11ty.js"]);
  eleventy.addPassthroughCopy("assets");
  return { dir: { input: "pages", output: process.env.OUT } };
}
