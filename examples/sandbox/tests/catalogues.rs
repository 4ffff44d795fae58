use serde_json::json;

use super::client;

#[tokio::test]
async fn a_page_has_ten_rows_when_nothing_else_is_asked_for() {
    let client = client();
    let data = client.get("/api/v1/source-of-funds?type=INDIVIDUAL").await.json["data"].clone();
    assert_eq!(
        data["pagination"],
        json!({ "current_page": 1, "per_page": 10, "total_page": 2, "total": 12 })
    );
    assert_eq!(data["source_of_funds"].as_array().unwrap().len(), 10);
    let last = client.get("/api/v1/source-of-funds?type=INDIVIDUAL&current_page=2").await;
    assert_eq!(last.json["data"]["source_of_funds"].as_array().unwrap().len(), 2);
    let beyond = client.get("/api/v1/source-of-funds?type=INDIVIDUAL&current_page=3").await;
    assert_eq!(beyond.json["data"]["source_of_funds"], json!([]));
}

#[tokio::test]
async fn the_ids_of_the_guides_example_are_listed() {
    let client = client();
    for (path, list, id, least) in [
        ("/api/v1/occupations?per_page=512", "occupations", 42, 25),
        ("/api/v1/purposes?type=INDIVIDUAL&per_page=512", "purposes", 3, 12),
        ("/api/v1/source-of-funds?type=INDIVIDUAL&per_page=512", "source_of_funds", 5, 12),
    ] {
        let rows = client.get(path).await.json["data"][list].clone();
        let rows = rows.as_array().unwrap();
        assert!(rows.len() >= least);
        assert!(rows.iter().any(|row| row["id"] == id && row["title"].is_string()));
    }
}

#[tokio::test]
async fn the_type_is_required_where_lists_differ_by_it() {
    let client = client();
    for path in ["/api/v1/purposes", "/api/v1/source-of-funds", "/api/v1/purposes?type=NOBODY"] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, 422);
        assert!(answer.json["errors"]["type"].is_array());
    }
}

#[tokio::test]
async fn a_page_size_out_of_range_is_refused() {
    let client = client();
    for query in ["per_page=0", "per_page=513", "per_page=x", "current_page=0", "current_page=-1"] {
        assert_eq!(client.get(&format!("/api/v1/occupations?{query}")).await.status, 422);
    }
}

#[tokio::test]
async fn every_country_that_the_crate_knows_is_listed_with_its_subdivisions() {
    let client = client();
    let answer = client.get("/api/v1/countries?per_page=512").await.json;
    let countries = answer["data"]["countries"].as_array().unwrap();
    assert_eq!(countries.len(), fin_onboarding::Country::all().len());
    let mut codes = 0;
    for country in countries {
        let alpha3 = country["code"].as_str().unwrap();
        assert!(fin_onboarding::Country::parse(alpha3).is_some(), "{alpha3}");
        assert!(country["phone_code"].as_str().unwrap().starts_with('+'));
        assert!(country["postal_code"]["required"].is_boolean());
        let answer = client.get(&format!("/api/v1/countries/{alpha3}/subdivisions")).await;
        assert_eq!(answer.status, 200);
        codes += answer.json["data"]["subdivisions"].as_array().unwrap().len();
    }
    assert!(codes >= 5_046);
}

#[tokio::test]
async fn subdivisions_have_names_and_an_unknown_country_is_404() {
    let client = client();
    let rows =
        client.get("/api/v1/countries/USA/subdivisions").await.json["data"]["subdivisions"].clone();
    assert!(rows.as_array().unwrap().contains(&json!({ "name": "California", "code": "US-CA" })));
    let rows =
        client.get("/api/v1/countries/PRI/subdivisions").await.json["data"]["subdivisions"].clone();
    assert_eq!(rows, json!([{ "name": "Puerto Rico", "code": "US-PR" }]));
    for code in ["US", "XKX", "usa", "ZZZ"] {
        let answer = client.get(&format!("/api/v1/countries/{code}/subdivisions")).await;
        assert_eq!(answer.status, 404);
        assert_eq!(answer.json, json!({ "message": "Resource not found" }));
    }
}
