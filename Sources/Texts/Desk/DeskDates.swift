/// Dates as staff type them: always a whole day.
public struct DeskDates: Sendable {
    package let day = "Dag"
    package let month = "Maand"
    package let year = "Jaar"
    package let incomplete = "Vul de dag, de maand en het jaar in."
    package let future = "Deze dag komt nog. Vul een dag in tot en met vandaag."
    package let past = "Deze dag is al geweest. Vul een dag in die nog komt."
    package let partly = "Weet je de dag niet precies? Een maand en een jaar is genoeg."
}
