/// What a descriptor says of a form, before its columns are looked up.
struct FormTemplateText: Sendable {
  let kind: FormTemplate.Kind
  let variant: FormTemplate.Variant
  /// The column's name; nil where the text is of no column.
  let column: Placed<String>?
  let text: Placed<String>
}
