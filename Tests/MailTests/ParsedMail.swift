/// What Python's email package makes of a message.
struct ParsedMail: Decodable {
    let subject: String
    let from: [[String]]
    let to: [[String]]
    let date: String
    let types: [String]
    let text: String
    let html: String?
    let names: [String]
    let attachments: [String]
    let defects: Int
    let fields: [String: String]

    static let program = """
        import sys, json, base64, email, email.policy
        m = email.message_from_binary_file(open(sys.argv[1], 'rb'), policy=email.policy.default)
        body = m.get_body(('plain',)); html = m.get_body(('html',)); files = list(m.iter_attachments())
        people = lambda h: [[a.display_name, a.addr_spec] for a in h.addresses]
        print(json.dumps(dict(
            subject=m['subject'], to=people(m['to']), date=m['date'].datetime.isoformat(),
            types=[p.get_content_type() for p in m.walk()], text=body.get_content(),
            html=html.get_content() if html else None, names=[f.get_filename() for f in files],
            attachments=[base64.b64encode(f.get_payload(decode=True)).decode() for f in files],
            defects=sum(len(p.defects) for p in m.walk()) + sum(len(v.defects) for v in m.values()),
            fields={k.lower(): str(v) for k, v in m.items()}, **{'from': people(m['from'])})))
        """
}
