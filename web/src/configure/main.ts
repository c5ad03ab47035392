import './configure.js';
