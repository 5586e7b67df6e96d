const { tmpdir } = require('node:os');
const { join } = require('node:path');

// n8n-core writes a settings file to the user folder: not to the real one, and each of jest's workers to its own.
process.env.N8N_USER_FOLDER = join(tmpdir(), `n8n-nodes-itglue-jest-${process.env.JEST_WORKER_ID}`);
