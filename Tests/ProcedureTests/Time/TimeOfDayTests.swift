import Procedure
import Testing

@Suite("Een tijd op de klok")
struct TimeOfDayTests {
    @Test(arguments: [
        ("14:30", 14, 30), ("14.30", 14, 30), ("9.00", 9, 0), ("9", 9, 0), ("00:05", 0, 5), ("23:59", 23, 59),
    ])
    func `is read as people type it`(_ text: String, _ hour: Int, _ minute: Int) throws {
        let time = try #require(TimeOfDay(text))
        #expect((time.hour, time.minute) == (hour, minute))
        #expect(TimeOfDay(time.text) == time)
    }

    @Test(arguments: [
        "", "24:00", "12:60", "half drie", "14:3", "14:30:00", "-1:00", "14:", ":30", "١٤:٣٠", "1430",
    ])
    func `is nothing else`(_ text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `is stored with two digits each`() {
        #expect(TimeOfDay(9, 5)?.text == "09:05")
        #expect(TimeOfDay(24, 0) == nil)
    }
}
