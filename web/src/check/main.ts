import './check.js';
