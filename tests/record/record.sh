#!/usr/bin/env bash
# Records what can be seen from outside into a folder: every script's TwiML and texts, the answer to every held-out
# question, the templates without the hashes of their assets, and the hashes of the trained models and the snapshot.
# Run it before a change that should show nothing and after it, and compare: bash tests/record/record.sh before
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
out=.cache/record
rm -rf "$out" && mkdir -p "$out"
npx vitest run --config tests/record/vitest.config.ts
node -e '
  const { readFileSync } = require("node:fs");
  for (const half of ["dev", "sealed"])
    for (const line of readFileSync(`tests/understanding/questions-${half}.tsv`, "utf8").split("\n").slice(1)) {
      const [id, helpline, locale, channel, , , text] = line.split("\t");
      if (id !== "") console.log(JSON.stringify({ helpline, locale, channel, text }));
    }' | npm run --silent ask -- --jsonl > "$out/answers.jsonl"
npm run --silent synth
node -e '
  const { readdirSync, readFileSync, statSync } = require("node:fs");
  const walk = (d) => readdirSync(d).flatMap((n) => (statSync(`${d}/${n}`).isDirectory() ? walk(`${d}/${n}`) : [`${d}/${n}`]));
  for (const path of walk("cdk.out").filter((p) => p.endsWith(".template.json")).sort())
    console.log(`== ${path}\n${readFileSync(path, "utf8").replace(/\b[0-9a-f]{64}\b/g, "HASH").replace(/(CurrentVersion[0-9A-F]{8})[0-9a-f]{32}/g, "$1HASH")}`);
' > "$out/templates.txt"
(cd .cache/snapshot && sha256sum $(ls | sort)) > "$out/snapshot.txt"
mkdir -p .cache/records && rm -rf ".cache/records/$1" && mv "$out" ".cache/records/$1"
echo "recorded into .cache/records/$1"
