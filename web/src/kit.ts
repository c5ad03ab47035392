// The frame first: it runs where the rest refuses to.
import './widget/frame.js';
import './widget/host-natives.js';
import './widget/assessment.js';
import './widget/framed.js';
