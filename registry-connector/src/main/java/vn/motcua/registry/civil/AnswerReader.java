package vn.motcua.registry.civil;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import vn.motcua.registry.civil.MessageClassifier.Meaning;
import vn.motcua.registry.gateway.GatewayAnswer;
import vn.motcua.registry.json.BoundedJson;

/** Turns the registry's answers into ours. What it cannot read is a fault of the provider, never a refusal. */
record AnswerReader(MessageClassifier messages) {

    private static final int LONGEST_REMARK = 2000;

    PushAnswer push(GatewayAnswer source, UnitCode unit) {
        RegistryAnswer answer = RegistryAnswer.read(CivilOperation.REGISTER, source);
        Optional<String> code = answer.errorCode();
        Optional<Meaning> meaning = messages.classify(answer.message());
        if (meaning.equals(Optional.of(Meaning.ALREADY_RECEIVED))) {
            return new PushAnswer.AlreadyReceived();
        }
        if (code.isEmpty() && answer.status().equals("1")) {
            return new PushAnswer.Accepted();
        }
        if (code.isEmpty() && !answer.status().equals("0")) {
            throw answer.unreadable();
        }
        if (meaning.equals(Optional.of(Meaning.RETRY))) {
            return new PushAnswer.Retry(CivilReason.BUSY.with());
        }
        return refusal(answer, code, meaning, unit);
    }

    private static PushAnswer refusal(
            RegistryAnswer answer, Optional<String> code, Optional<Meaning> meaning, UnitCode unit) {
        List<FieldError> fields = FieldErrors.split(answer.message());
        if (code.equals(Optional.of(RegistryAnswer.AGENCY_INCORRECT))) {
            return new PushAnswer.Refused(CivilReason.UNIT_UNKNOWN.with(unit), List.of(), remark(answer));
        }
        boolean told = code.isEmpty() && (!fields.isEmpty() || meaning.equals(Optional.of(Meaning.REFUSED)));
        if (told || code.equals(Optional.of(RegistryAnswer.DATA_INCORRECT))) {
            return new PushAnswer.Refused(FieldErrors.reason(fields), fields, remark(answer));
        }
        return new PushAnswer.Retry(code.map(answer::refusedCall).orElseGet(CivilReason.BUSY::with));
    }

    StatusAnswer status(GatewayAnswer source) {
        RegistryAnswer answer = RegistryAnswer.read(CivilOperation.STATUS, source);
        Optional<String> code = answer.errorCode();
        if (code.isPresent()) {
            return code.get().equals(RegistryAnswer.NOT_FOUND)
                    ? new StatusAnswer.NotFound()
                    : new StatusAnswer.Retry(answer.refusedCall(code.get()));
        }
        String own = BoundedJson.text(answer.value(), "trangThai");
        RegistryStatus status = statusOf(own.isEmpty() ? answer.status() : own).orElseThrow(answer::unreadable);
        return new StatusAnswer.Known(status, remark(answer));
    }

    ResultAnswer result(GatewayAnswer source) {
        RegistryAnswer answer = RegistryAnswer.read(CivilOperation.RESULT, source);
        Optional<String> code = answer.errorCode();
        if (code.isPresent()) {
            return switch (code.get()) {
                case RegistryAnswer.UNCOMPLETE -> new ResultAnswer.NotYet();
                case RegistryAnswer.NOT_FOUND -> new ResultAnswer.NotFound();
                default -> new ResultAnswer.Retry(answer.refusedCall(code.get()));
            };
        }
        JsonNode value = answer.value();
        return new ResultAnswer.Ready(new ResultReader(value, source).read());
    }

    private static Optional<RegistryStatus> statusOf(String text) {
        return text.matches("[0-9]") ? RegistryStatus.ofCode(Integer.parseInt(text)) : Optional.empty();
    }

    /** The registry's words without what no store can keep, and not cut within a character. */
    private static String remark(RegistryAnswer answer) {
        StringBuilder kept = new StringBuilder();
        answer.message()
                .codePoints()
                .filter(each -> each == '\n' || !Character.isISOControl(each))
                .filter(each -> Character.getType(each) != Character.SURROGATE)
                .takeWhile(each -> kept.length() + Character.charCount(each) <= LONGEST_REMARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
