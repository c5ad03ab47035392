// What peers are held against before anything is timed: rules read as the file has them, for applicants who have answered
// everything, and for others the results of all answers that they could still give. Slow, and nothing clever.
const order = { unmet: 0, discretionary: 1, met: 2 };
const least = (levels) => Math.min(2, ...levels);
const most = (levels) => Math.max(0, ...levels);

export class Oracle {
  #ruleset;
  #facts;
  #asOf;

  constructor(ruleset, vocabulary, asOf) {
    this.#ruleset = ruleset;
    this.#facts = new Map(vocabulary.facts.map((fact) => [fact.id, fact]));
    this.#asOf = asOf;
  }

  /** A level for each condition that is not judged, each function and the rule on functions; 3 is unknown. */
  statuses(applicant) {
    const conditions = this.#ruleset.conditions
      .filter(({ judged }) => !judged)
      .map((one) => this.#outcomes([one], applicant));
    const list = this.#ruleset.functions.list ?? [];
    const functions = list.filter(({ requirements }) => requirements.some(({ judged }) => !judged));
    const own = functions.map(({ requirements }) => this.#outcomes(requirements, applicant));
    const rule = this.#ruleset.functions.rule === 'at_least' ? [this.#rule(functions, applicant)] : [];
    return [...conditions, ...own, ...rule].map((found) => (found.size === 1 ? [...found][0] : 3));
  }

  /** Up to so many of them: two are enough to know that it is not known. */
  #outcomes(requirements, applicant, enough = 2) {
    const asked = requirements.flatMap((one) => this.#asked(one));
    const found = new Set();
    for (const world of this.#worlds(asked, applicant, requirements)) {
      if (!possible(requirements, world)) continue;
      found.add(least(requirements.filter(({ judged }) => !judged).map((one) => this.#level(one, world))));
      if (found.size === enough) break;
    }
    return found;
  }

  /** Functions share few facts; with each answer to those, what else they hang on is their own. */
  #rule(functions, applicant) {
    const asked = functions.map(({ requirements }) => new Set(requirements.flatMap((one) => this.#asked(one))));
    const shared = [...new Set(asked.flatMap((facts) => [...facts]))].filter(
      (fact) => asked.filter((facts) => facts.has(fact)).length > 1,
    );
    const { need } = this.#ruleset.functions;
    const found = new Set();
    const every = functions.flatMap(({ requirements }) => requirements);
    for (const world of this.#worlds([...shared, ...(need.fact ? [need.fact] : [])], applicant, every)) {
      const outcomes = functions.map(({ requirements }) => this.#outcomes(requirements, world, 3));
      const count = typeof need === 'number' ? need : need.of[world[need.fact]];
      for (const levels of product(outcomes)) found.add(levels.sort((a, b) => b - a)[count - 1]);
      if (found.size >= 2) break;
    }
    return found;
  }

  /** All applicants that this one may turn out to be, as far as these facts go. */
  *#worlds(facts, applicant, requirements) {
    const figures = requirements.flatMap(figuresOf);
    const open = [...new Set(facts)].filter((fact) => (applicant[fact] ?? null) === null);
    for (const answers of product(open.map((fact) => this.#answers(fact, figures))))
      yield { ...applicant, ...Object.fromEntries(answers.map((answer, at) => [open[at], answer])) };
  }

  #answers(id, figures) {
    const { type, values, min, max } = this.#facts.get(id);
    if (type === 'yes_no') return [true, false];
    if (type === 'choice') return values.map((one) => one.id);
    if (type === 'region') return this.#places();
    if (type === 'date') return [19000101, 29991231];
    return [min, max, ...figures.flatMap((figure) => [figure, figure - 1])];
  }

  /** One place in every area, and one in none. */
  #places = () => ['110000', ...Object.values(this.#ruleset.areas ?? {}).map(({ codes }) => codes[0].padEnd(6, '0'))];

  #asked(node) {
    const parts = node.all ?? node.any ?? node.of;
    if (parts && !node.share) return parts.flatMap((one) => this.#asked(one));
    const own = JSON.stringify({ ...node, text: '', note: '', en: '' }).match(/[a-z_]+/g) ?? [];
    const area = node.area ?? node.in_area;
    const discretions = this.#discretions(node).flatMap(({ when }) => when.yes ?? ['registered_region']);
    return [...own.filter((word) => this.#facts.has(word)), ...(area ? ['registered_region'] : []), ...discretions];
  }

  #level(node, world) {
    if (node.judged) return 2;
    if (node.all) return least(node.all.map((one) => this.#level(one, world)));
    if (node.any) return most(node.any.map((one) => this.#level(one, world)));
    if (node.of && node.at_least)
      return node.of.map((one) => this.#level(one, world)).sort((a, b) => b - a)[node.at_least - 1];
    const plain = node.share ? this.#share(node.share, world) : this.#isMet(node, world) ? order.met : order.unmet;
    if (plain !== order.unmet) return plain;
    if (node.missed === 'reading') return order.discretionary;
    return this.#discretions(node).some(({ when }) => this.#arises(when, world)) ? order.discretionary : order.unmet;
  }

  #share({ of, both, either, at_least }, world) {
    const reaches = (part) => part * 100 >= world[of] * parseFloat(at_least);
    if (reaches(world[both ?? either])) return order.met;
    return both && reaches(world[either]) ? order.discretionary : order.unmet;
  }

  #isMet(node, world) {
    if (node.yes) return world[node.yes];
    if (node.no) return !world[node.no];
    if (node.duty) return !world[node.duty.if] || world[node.duty.then];
    if (node.area) return this.#inside(node.area.within, world);
    if (node.growth) return world[node.growth.later] > world[node.growth.earlier];
    if (node.figure) return world[node.figure] >= this.#required(node, world);
    if (node.choice) return chooses(node.choice, world);
    return this.#longEnough(node, world);
  }

  #required({ figure, at_least, in_area }, world) {
    const written = in_area && this.#inside(in_area.area, world) ? in_area.at_least : at_least;
    const scale = written.endsWith('亿元') && this.#facts.get(figure).unit === '万元' ? 10_000 : 1;
    return parseFloat(written) * scale;
  }

  #longEnough({ operating, natural_years }, world) {
    const [year, month, day] = this.#asOf.split('-').map(Number);
    const since = Number(String(world[(operating ?? natural_years).since]).replaceAll('-', ''));
    const years = parseInt((operating ?? natural_years).at_least, 10);
    return since <= (operating ? (year - years) * 10_000 + month * 100 + day : (year - years) * 10_000 + 101);
  }

  #inside = (area, world) => this.#ruleset.areas[area].codes.some((code) => world.registered_region.startsWith(code));
  #arises = ({ yes, area }, world) => (area ? this.#inside(area, world) : yes.every((fact) => world[fact]));

  #discretions({ id, in_area, figure, growth, operating, natural_years, share }) {
    if (!(figure || growth || operating || natural_years || share)) return [];
    const article = id.split('/')[0];
    const covered = (cite) => article === cite || article.startsWith(`${cite}.`);
    return (this.#ruleset.discretions ?? []).filter(
      ({ covers, when }) => covers.some(covered) && !(in_area && when.area === in_area.area),
    );
  }
}

const chooses = ({ fact, is, bracket }, world) =>
  is.includes(world[fact]) || (bracket?.is === world[fact] && bracket.if.every((one) => world[one]));

/** Whoever has both degree and title has either. */
function possible(nodes, world) {
  return nodes.every(({ all, any, share }) => {
    if (share?.both)
      return (
        world[share.both] <= world[share.either] ||
        world[share.both] * 100 < parseFloat(share.at_least) * world[share.of] ||
        world[share.either] * 100 >= parseFloat(share.at_least) * world[share.of]
      );
    return possible(all ?? any ?? [], world);
  });
}

function product(lists) {
  return lists.reduce((rows, list) => rows.flatMap((row) => [...list].map((one) => [...row, one])), [[]]);
}

/** All that is asked for at least, as it is written and in 万元 if it is written in 亿元. */
function figuresOf({ all, any, of, at_least, in_area, share }) {
  const written = [at_least, in_area?.at_least, share?.at_least]
    .filter((one) => typeof one === 'string')
    .map(parseFloat);
  const parts = all ?? any ?? (Array.isArray(of) ? of : []);
  return [...written.flatMap((figure) => [figure, figure * 10_000]), ...parts.flatMap(figuresOf)];
}
