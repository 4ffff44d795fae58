import webpack from "webpack";
import config from "./webpack.config.js";

webpack(config, (error, stats) => {
  if (error) throw error;
  console.log(stats.toString());
  // A warning is a failure here: what we ship has none to give.
  if (stats.hasErrors() || stats.hasWarnings()) process.exitCode = 1;
});
