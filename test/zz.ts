import {compile} from '../src/compiler/compile.js';
import {readSources} from '../src/files/read-sources.js';
for (const f of process.argv.slice(2)) { const {sources}=await readSources([f]); const c = compile(sources); for (const e of c.entries) console.log(JSON.stringify([e.id,e.question,e.category,e.answer])); for (const d of c.diagnostics) console.log('  ', d.line, d.severity, d.code, d.message); }
