using Archive.Articles;
using Archive.Building;
using Archive.Themes;
using Archive.Themes.Models;

namespace Archive.Pipelines;

/// <summary>By date, on both clocks: the tables of all years, each year, each month, and those without a date.</summary>
internal sealed class DatePages : IPipeline
{
    public IEnumerable<Page> Pages(BuildContext context)
    {
        var readers = context.Readers.Select(reader => new Clocks(reader, Clock.Edition(reader), Clock.Original(reader))).ToList();
        foreach (var (reader, edition, original) in readers)
        {
            yield return Tables(reader, edition, original);
            var title = new PhraseModel(reader.Words.Text("page_original_dates"), null);
            yield return new RedirectPage(reader, original.Address, original.Table, title).AskedForBy(Producer.Ours);
        }

        foreach (var clock in (Func<Clocks, Clock>[])[clocks => clocks.Edition, clocks => clocks.Original])
        {
            var beside = readers.Select(clocks => new ClockPages(clocks.Reader, clock(clocks))).ToList();
            foreach (var page in beside[0].PagesBeside(beside[1]).Concat(beside[1].PagesBeside(beside[0])))
            {
                yield return page;
            }
        }
    }

    private static Page Tables(Readership reader, Clock edition, Clock original)
    {
        var title = reader.Words.Text("page_dates");
        var facts = PageFacts.InBoth(reader, Address.List("dates", reader.Language), "dates", title);
        return (facts with { Places = [.. new[] { edition.Table.Fragment, original.Table.Fragment }.OfType<string>()] })
            .Page("dates", () => new DatesModel(title, [new DateTable(edition, reader).Model(), new DateTable(original, reader).Model()]));
    }

    /// <summary>Both clocks in one language, each reckoned once.</summary>
    private sealed record Clocks(Readership Reader, Clock Edition, Clock Original);

    /// <summary>The pages of one clock in one language.</summary>
    private sealed class ClockPages(Readership reader, Clock clock)
    {
        private readonly Clock _clock = clock;

        /// <param name="other">The same clock in the other language, which may lack a month that this one has.</param>
        public IEnumerable<Page> PagesBeside(ClockPages other)
        {
            foreach (var year in _clock.Years)
            {
                yield return Year(year, other._clock);
                foreach (var month in year.Months)
                {
                    yield return Month(year, month, other._clock);
                }
            }

            if (_clock.Unknown.Count > 0)
            {
                yield return Unknown(other._clock);
            }
        }

        private Page Year(ClockYear year, Clock other)
        {
            var title = reader.Words.Date(PartialDate.Of(year.Year)!);
            var exists = other.Find(year.Year) is not null;
            return Facts(DatePlace.Year(_clock.Address, year.Year), title, exists ? DatePlace.Year(other.Address, year.Year) : other.Table, exists)
                .Page("list", () => YearModel(title, year));
        }

        /// <summary>A year that fits on a page shows its titles by month; a larger one names its months, so that it seldom changes.</summary>
        private ListModel YearModel(string title, ClockYear year)
        {
            var isLarge = year.Count > reader.Library.Settings.PageSize;
            var months = year.Months
                .Select(month => new { month.Days, Address = DatePlace.Month(_clock.Address, year.Year, month.Month), Name = MonthName(year, month) })
                .ToList();
            var groups = isLarge ? [] : months.Select(entry =>
                new GroupModel(null, entry.Name, entry.Address, [.. entry.Days.SelectMany(day => day.Articles).Select(reader.Card)]));
            if (year.WithoutMonth.Count > 0)
            {
                groups = groups.Append(new GroupModel(null, reader.Words.Text("month_unknown"), null, [.. year.WithoutMonth.Select(reader.Card)]));
            }

            return new ListModel(
                title,
                isLarge ? year.WithoutMonth.Count : year.Count,
                true,
                [.. groups],
                isLarge ? [.. months.Select(entry => LinkModel.Plain(entry.Name, entry.Address))] : []);
        }

        private Page Month(ClockYear year, ClockMonth month, Clock other)
        {
            var title = MonthName(year, month);
            var otherYear = other.Find(year.Year);
            var exists = otherYear?.Find(month.Month) is not null;
            var otherAddress = exists ? DatePlace.Month(other.Address, year.Year, month.Month)
                : otherYear is not null ? DatePlace.Year(other.Address, year.Year)
                : other.Table;
            var facts = Facts(DatePlace.Month(_clock.Address, year.Year, month.Month), title, otherAddress, exists);
            return (facts with { Places = [.. month.Days.Select(day => day.Number).OfType<int>().Order().Select(DatePlace.Day)] })
                .Page("list", () => new ListModel(title, month.Count, false, [.. month.Days.Select(day => Day(year, month, day))], []));
        }

        private GroupModel Day(ClockYear year, ClockMonth month, ClockDay day) => new(
            day.Number is { } number ? DatePlace.Day(number) : null,
            day.Number is null ? reader.Words.Text("day_unknown") : reader.Words.Date(PartialDate.Of(year.Year, month.Month, day.Number)!),
            null,
            [.. day.Articles.Select(reader.Card)]);

        private Page Unknown(Clock other)
        {
            var title = reader.Words.Text("unknown_dates");
            var exists = other.Unknown.Count > 0;
            return Facts(DatePlace.Unknown(_clock.Address), title, exists ? DatePlace.Unknown(other.Address) : other.Table, exists)
                .Page("list", () => new ListModel(title, _clock.Unknown.Count, false, [new GroupModel(null, null, null, [.. _clock.Unknown.Select(reader.Card)])], []));
        }

        private string MonthName(ClockYear year, ClockMonth month) => reader.Words.Date(PartialDate.Of(year.Year, month.Month)!);

        private PageFacts Facts(Address address, string title, Address other, bool exists) =>
            new(reader, address, "dates", $"{title} · {reader.Words.Text(_clock.Name)}")
            {
                OtherAddress = other,
                Versions = exists ? [new(reader.Language, address), new(reader.Other, other)] : [],
                Places = [],
            };
    }
}
