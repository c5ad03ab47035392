import './author.js';
