import './widget/assessment.js';
import './widget/frame.js';
import './widget/framed.js';
