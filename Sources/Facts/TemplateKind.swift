/// Whether a template asks for its column or states it.
enum TemplateKind {
  case question
  case statement
}
