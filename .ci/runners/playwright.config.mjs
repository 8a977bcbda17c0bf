export default {
  testMatch: "playwright.spec.mjs",
  reporter: "list",
  use: {
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH,
      args: ["--no-sandbox", "--disable-background-networking"],
    },
  },
};
