const { validateCreate } = require("fin-onboarding");
const { create } = require("./guide.json");
console.log(JSON.stringify(validateCreate(create, { today: "2026-11-21" })));
