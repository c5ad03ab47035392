// The figures of these texts side by side, copied from the articles and not from the rulesets: what each requires of
// an applicant, by which article, and which of them is the strictest. Xinjiang prints other figures for the four
// prefectures of its south. A measure need not be among them: what of it is tried stands in its cases.
const elsewhere = '411002';
const south = '653101';

const ids = {
  nanchang: 'nanchang-2022',
  national: 'national-2010',
  xiamen: 'xiamen-2021',
  xinjiang: 'xinjiang-2021',
  xuchang: 'xuchang-2020',
};

/** The measures of the table. */
export const compared = Object.values(ids);

const row = (what, kind, facts, unit, required, strictest, region = elsewhere) => ({
  what,
  kind,
  facts: facts.split(' '),
  unit,
  region,
  required: Object.fromEntries(
    Object.entries(required).map(([name, [cite, ...figures]]) => [ids[name], { cite, figures }]),
  ),
  strictest: strictest.split(' ').map((name) => ids[name]),
});

const figure = (what, fact, unit, required, strictest, region) =>
  row(what, 'figure', fact, unit, required, strictest, region);

const staff = (which) => `${which} ${which}_with_both ${which}_with_either`;

export const thresholds = [
  row(
    '运营年限',
    'operating',
    'operating_since',
    '年',
    { nanchang: ['5.1', 2], national: ['5.1', 2], xiamen: ['6.1', 2], xinjiang: ['7.1', 2] },
    'nanchang national xiamen xinjiang',
  ),
  row('自然年度', 'natural_years', 'operating_since', '年', { xuchang: ['7.1', 1] }, 'xuchang'),
  figure(
    '资产总额',
    'total_assets',
    '万元',
    {
      nanchang: ['5.1', 100],
      national: ['5.1', 300],
      xiamen: ['6.1', 150],
      xinjiang: ['7.1', 250],
      xuchang: ['7.2', 50],
    },
    'national',
  ),
  figure(
    '资产总额（南疆）',
    'total_assets',
    '万元',
    {
      nanchang: ['5.1', 100],
      national: ['5.1', 300],
      xiamen: ['6.1', 150],
      xinjiang: ['7.1', 150],
      xuchang: ['7.2', 50],
    },
    'national',
    south,
  ),
  figure('场地面积', 'premises_area', 'm²', { nanchang: ['5.1', 150] }, 'nanchang'),
  figure(
    '服务企业数',
    'smes_served_last_year',
    '家',
    { nanchang: ['5.3', 80], national: ['5.4', 100], xinjiang: ['7.2', 100], xuchang: ['7.6', 50] },
    'national xinjiang',
  ),
  figure(
    '服务企业数（南疆）',
    'smes_served_last_year',
    '家',
    { nanchang: ['5.3', 80], national: ['5.4', 100], xinjiang: ['7.2', 80], xuchang: ['7.6', 50] },
    'national',
    south,
  ),
  figure('服务本地企业数', 'local_smes_served_last_year', '家', { xiamen: ['6.2', 80] }, 'xiamen'),
  row(
    '服务企业数增长（上一年40家）',
    'growth',
    'smes_served_last_year smes_served_year_before',
    '家',
    {
      nanchang: ['5.3', 41],
      national: ['5.4', 41],
      xiamen: ['6.2', 41],
      xinjiang: ['7.2', 41],
      xuchang: ['7.6', 41],
    },
    'nanchang national xiamen xinjiang xuchang',
  ),
  figure(
    '满意度',
    'satisfaction_rate',
    '%',
    {
      nanchang: ['5.3', 80],
      national: ['5.4', 80],
      xiamen: ['6.2', 80],
      xinjiang: ['7.2', 80],
      xuchang: ['7.6', 80],
    },
    'nanchang national xiamen xinjiang xuchang',
  ),
  figure(
    '集聚服务机构',
    'gathered_institutions',
    '家',
    { nanchang: ['5.5', 2], xiamen: ['6.3', 3], xinjiang: ['7.3', 3], xuchang: ['7.4', 5] },
    'xuchang',
  ),
  figure(
    '集聚服务机构（南疆）',
    'gathered_institutions',
    '家',
    { nanchang: ['5.5', 2], xiamen: ['6.3', 3], xinjiang: ['7.3', 2], xuchang: ['7.4', 5] },
    'xuchang',
    south,
  ),
  figure(
    '公益性服务比例',
    'public_benefit_share',
    '%',
    { nanchang: ['5.6', 10], xiamen: ['6.4', 20], xinjiang: ['7.4', 20], xuchang: ['7.5', 20] },
    'xiamen xinjiang xuchang',
  ),
  figure('从业人数', 'employees', '人', { national: ['5.3', 20] }, 'national'),
  row('从业人员占比', 'share', staff('employees'), '%', { national: ['5.3', 60] }, 'national'),
  figure('服务人员', 'service_staff', '人', { xiamen: ['6.5', 10], xuchang: ['7.3', 8] }, 'xiamen'),
  row(
    '服务人员占比',
    'share',
    staff('service_staff'),
    '%',
    { xiamen: ['6.5', 80], xuchang: ['7.3', 80] },
    'xiamen xuchang',
  ),
  figure(
    '专职人员',
    'fulltime_service_staff',
    '人',
    { nanchang: ['5.2', 10], xinjiang: ['7.5', 10] },
    'nanchang xinjiang',
  ),
  figure(
    '专职人员（南疆）',
    'fulltime_service_staff',
    '人',
    { nanchang: ['5.2', 10], xinjiang: ['7.5', 8] },
    'nanchang',
    south,
  ),
  row('专职人员占比（和）', 'share', staff('fulltime_service_staff'), '%', { xinjiang: ['7.5', 80] }, 'xinjiang'),
  row(
    '专职人员占比（或）',
    'share',
    'fulltime_service_staff fulltime_service_staff_with_either',
    '%',
    { nanchang: ['5.2', 70] },
    'nanchang',
  ),
  figure(
    '线下服务企业数',
    'information_offline_enterprises',
    '家',
    { xiamen: ['8.1', 75], xinjiang: ['8.1', 100], xuchang: ['8.1', 60] },
    'xinjiang',
  ),
  figure(
    '线下服务企业数（南疆）',
    'information_offline_enterprises',
    '家',
    { xiamen: ['8.1', 75], xinjiang: ['8.1', 80], xuchang: ['8.1', 60] },
    'xinjiang',
    south,
  ),
  figure(
    '信息服务活动',
    'information_events',
    '次',
    { xiamen: ['8.1', 4], xinjiang: ['8.1', 6], xuchang: ['8.1', 5] },
    'xinjiang',
  ),
  figure(
    '信息服务活动（南疆）',
    'information_events',
    '次',
    { xiamen: ['8.1', 4], xinjiang: ['8.1', 4], xuchang: ['8.1', 5] },
    'xuchang',
    south,
  ),
  figure(
    '技术服务活动',
    'technology_events',
    '次',
    { xiamen: ['8.2', 3], xinjiang: ['8.2', 4], xuchang: ['8.2', 5] },
    'xuchang',
  ),
  figure(
    '创业服务活动',
    'entrepreneurship_events',
    '次',
    { xiamen: ['8.3', 4], xinjiang: ['8.3', 6], xuchang: ['8.3', 5] },
    'xinjiang',
  ),
  figure(
    '创业服务活动（南疆）',
    'entrepreneurship_events',
    '次',
    { xiamen: ['8.3', 4], xinjiang: ['8.3', 4], xuchang: ['8.3', 5] },
    'xuchang',
    south,
  ),
  figure(
    '培训人次',
    'training_attendances',
    '人次',
    { nanchang: ['5.3', 1000], xiamen: ['8.4', 1000], xinjiang: ['8.4', 1500], xuchang: ['8.4', 600] },
    'xinjiang',
  ),
  figure(
    '培训人次（南疆）',
    'training_attendances',
    '人次',
    { nanchang: ['5.3', 1000], xiamen: ['8.4', 1000], xinjiang: ['8.4', 1000], xuchang: ['8.4', 600] },
    'nanchang xiamen xinjiang',
    south,
  ),
  // Xiamen asks it of guarantors and of all others.
  figure(
    '融资服务活动',
    'financing_events',
    '次',
    { xiamen: ['8.5', 5, 5], xinjiang: ['8.5', 6], xuchang: ['8.5', 5] },
    'xinjiang',
  ),
  figure(
    '融资服务活动（南疆）',
    'financing_events',
    '次',
    { xiamen: ['8.5', 5, 5], xinjiang: ['8.5', 4], xuchang: ['8.5', 5] },
    'xiamen xuchang',
    south,
  ),
  figure(
    '融资总额',
    'financing_raised',
    '亿元',
    { xiamen: ['8.5', 4], xinjiang: ['8.5', 1], xuchang: ['8.5', 1] },
    'xiamen',
  ),
  figure(
    '新增担保额',
    'new_guarantees',
    '亿元',
    { xiamen: ['8.5', 15], xinjiang: ['8.5', 5], xuchang: ['8.5', 0.5] },
    'xiamen',
  ),
  figure(
    '新增担保额（南疆）',
    'new_guarantees',
    '亿元',
    { xiamen: ['8.5', 15], xinjiang: ['8.5', 3], xuchang: ['8.5', 0.5] },
    'xiamen',
    south,
  ),
  // One for each declared type: information, technology, quality, entrepreneurship, consulting, informatisation.
  figure('大型服务活动', 'large_events', '次', { nanchang: ['5.3', 4, 2, 2, 4, 2, 2] }, 'nanchang'),
];
