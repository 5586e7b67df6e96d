module.exports = require('./dist/src/index.js');
