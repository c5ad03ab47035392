#include "lists/enterprises.h"

#include <algorithm>

#include "text/text.h"

namespace zice {
namespace {

constexpr ListColumn kColumns[] = {ListColumn::workforce, ListColumn::revenue, ListColumn::assets};

ListColumn column_of(SizeFigure figure) { return kColumns[static_cast<std::size_t>(figure)]; }

bool has_figures(const ListTable& table) {
  return table.has(ListColumn::workforce) || table.has(ListColumn::revenue) || table.has(ListColumn::assets);
}

void add(Sizes& sizes, SizeBetween size) {
  if (size.least == EnterpriseSize::large)
    ++sizes.large;
  else if (size.most == EnterpriseSize::large)
    ++sizes.open;
  else if (size.least != size.most)
    ++sizes.below_large;
  else
    ++(size.most == EnterpriseSize::medium  ? sizes.medium
       : size.most == EnterpriseSize::small ? sizes.small
                                            : sizes.micro);
}

}  // namespace

EnterpriseSizes::EnterpriseSizes(const ListTable& table, ListReport& report)
    : table_(table), report_(report) {
  if (table.kind() != ListKind::served_smes || !has_figures(table)) return;
  if (table.has(ListColumn::industry))
    sizes_.emplace();
  else
    report.no_sizes();
}

// Whatever stands above it that may name its unit: the rows of the header, and one in brackets below them.
std::string EnterpriseSizes::heading(ListPlace place, std::size_t column) const {
  const ListHeader& header = table_.header();
  std::string heading;
  for (std::size_t row = header.first; row <= header.below && row < place.row; ++row) {
    const std::string_view text = table_.rows().folded(row, column);
    if (row < header.below || (!text.empty() && text.front() == '(')) heading.append(text);
  }
  return heading;
}

std::optional<std::int64_t> EnterpriseSizes::figure(ListPlace place, SizeFigure figure) const {
  const ListColumn column = column_of(figure);
  const std::string_view cell = table_.folded(place, column);
  if (cell.empty()) return std::nullopt;
  if (figure == SizeFigure::workforce) return read_persons(cell);
  return read_money(cell, heading(place, table_.columns(place.block, column)[0]));
}

std::string EnterpriseSizes::missing(ListPlace place, const SizeTrade& trade,
                                     const SizeFigures& figures) const {
  std::vector<std::string> lacking;
  for (std::size_t i = 0; i < kSizeFigures; ++i) {
    const auto figure = static_cast<SizeFigure>(i);
    if (!asks(trade, figure) || figures[i]) continue;
    const ListColumn column = column_of(figure);
    const std::string name = table_.has(column) ? table_.heading(column) : std::string(figure_name(figure));
    const std::string_view cell = table_.cell(place, column);
    if (!table_.has(column))
      lacking.push_back(concat({"名单没有“", name, "”一栏"}));
    else if (cell.empty())
      lacking.push_back(concat({"“", name, "”没有填写"}));
    else
      lacking.push_back(concat({"“", name, "”填的“", cell, "”不是",
                                figure == SizeFigure::workforce ? "人数" : "写明万元或元的数"}));
  }
  return join(lacking);
}

bool EnterpriseSizes::leave_open(ListPlace place, ListColumn column, std::string_view why) {
  report_.size(place, "list/size_unknown", column,
               concat({why, "，按", kSizeStandard, "断定不了是不是大型企业：照名单计入，请核对"}));
  return false;
}

void EnterpriseSizes::tell_large(ListPlace place, const SizeTrade& trade) {
  std::vector<std::string> given;
  for (const ListColumn column : kColumns) {
    if (!table_.cell(place, column).empty())
      given.push_back(concat({"“", table_.heading(column), "”填的是", table_.cell(place, column)}));
  }
  report_.size(place, "list/large_enterprise", ListColumn::industry,
               concat({join(given), "，按", kSizeStandard, "达到", trade_name(trade), "的大型企业标准（",
                       bounds_in_words(trade, EnterpriseSize::large), "），不是中小企业，没有计入"}));
}

bool EnterpriseSizes::says_nothing(ListPlace place) const {
  return table_.cell(place, ListColumn::industry).empty() &&
         std::all_of(std::begin(kColumns), std::end(kColumns),
                     [&](ListColumn column) { return table_.cell(place, column).empty(); });
}

// Columns that nobody filled in are as good as none.
std::optional<Sizes> EnterpriseSizes::finish() {
  if (!sizes_ || told_ == 0) return std::nullopt;
  sizes_->open += untold_;
  if (untold_ > 0) report_.sizes_untold(untold_);
  return sizes_;
}

bool EnterpriseSizes::is_large(ListPlace place) {
  if (!sizes_) return false;
  if (says_nothing(place)) {
    ++untold_;
    return false;
  }
  ++told_;
  const std::string_view written = table_.cell(place, ListColumn::industry);
  const SizeTrade* trade = size_trade(table_.folded(place, ListColumn::industry));
  if (trade == nullptr) {
    ++sizes_->open;
    const std::string heading = table_.heading(ListColumn::industry);
    return leave_open(place, ListColumn::industry,
                      written.empty() ? concat({"“", heading, "”没有填写"})
                                      : concat({"“", heading, "”填的“", written, "”不是标准里的行业名称"}));
  }
  SizeFigures figures;
  for (std::size_t i = 0; i < kSizeFigures; ++i) figures[i] = figure(place, static_cast<SizeFigure>(i));
  const SizeBetween size = enterprise_size(*trade, figures);
  add(*sizes_, size);
  if (size.least == EnterpriseSize::large) tell_large(place, *trade);
  if (size.least == size.most || size.most != EnterpriseSize::large)
    return size.least == EnterpriseSize::large;
  return leave_open(place, ListColumn::industry, missing(place, *trade, figures));
}

}  // namespace zice
