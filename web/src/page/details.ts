// What stands below the verdict, the papers and keeping: fetched once the verdict is seen, with what the measures say.
import '../data/bodies.js';
import '../steps/gather/checklist.js';
import '../steps/gather/materials.js';
import '../steps/keep/keeping.js';
import '../steps/keep/notices.js';
import '../steps/result/details.js';
