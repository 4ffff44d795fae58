//! What the rules cost without JavaScript: beside `benches/run.mjs`, so that what the crossing costs is
//! known.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use fin_onboarding::form::attach::Attach;
use fin_onboarding::form::create::Create;
use fin_onboarding::form::tape::Tape;
use fin_onboarding::issue::finding::Findings;
use fin_onboarding::lines::Lines;
use fin_onboarding::rules::judge;
use fin_onboarding::{Country, Date, Options, Part, Value};

/// The documents' own bodies.
fn bodies() -> serde_json::Value {
    serde_json::from_str(include_str!("../tests/cases/bases.json")).expect("our own JSON")
}

fn options() -> Options {
    let mut options = Options::new(Date::parse("2026-11-21").expect("a day"));
    options.country_of_residence = Country::parse("USA");
    options
}

fn judging(criterion: &mut Criterion) {
    let (bodies, options) = (bodies(), options());
    let mut refused = bodies["bases"]["create"].clone();
    refused["basic_info"]["email"] = "Maria@Example.com".into();
    refused["basic_info"]["phone"] = "4155552671".into();
    refused["basic_info"]["dob"] = "2020-01-01".into();
    refused["address"]["subdivision_code"] = "MX-JAL".into();
    refused["financial_profile"]["monthly_volume_usd"] = (-1).into();
    for (name, part, table, body) in [
        ("create, valid", Part::Create, Create::TABLE, &bodies["bases"]["create"]),
        ("create, 5 errors", Part::Create, Create::TABLE, &refused),
        ("attach, valid", Part::Attach, Attach::TABLE, &bodies["bases"]["attach"]),
    ] {
        let text = body.to_string();
        let tape = Tape::of(&Value::from_json(&text).expect("JSON"), table);
        let mut findings = Findings::default();
        criterion.bench_function(&format!("judge {name}"), |bencher| {
            bencher.iter(|| {
                findings.clear();
                judge(part, black_box(&tape.body()), &options, &mut findings);
                black_box(findings.errors())
            });
        });
        criterion.bench_function(&format!("read and judge {name}"), |bencher| {
            bencher.iter(|| {
                let value = Value::from_json(black_box(&text)).expect("JSON");
                black_box(fin_onboarding::validate(part, &value, &options).valid())
            });
        });
    }
}

fn lines(criterion: &mut Criterion) {
    let line = format!("{}\n", bodies()["bases"]["create"]);
    let text = line.repeat(1_000);
    let mut group = criterion.benchmark_group("lines");
    group.throughput(Throughput::Elements(1_000));
    group.bench_function("a thousand", |bencher| {
        bencher.iter(|| {
            let mut lines = Lines::new(Part::Create, options());
            lines.feed(&mut text.clone().into_bytes(), &mut |_| {});
            black_box(lines.finish(&mut |_| {}))
        });
    });
    group.finish();
}

criterion_group!(benches, judging, lines);
criterion_main!(benches);
