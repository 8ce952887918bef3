/**
 * Thai: the text analysis cuts it into pairs of characters, which need no stemmer.
 */
import {defineLanguage} from './define-language.js';
import {fillersOf} from './fillers.js';
import {plainSigns} from './plain-signs.js';

export const language = defineLanguage({
  code: 'th',
  unify: plainSigns,
  fillersIn: fillersOf(
    'อย่างไร ยังไง ทำไม อะไร ที่ไหน เมื่อไหร่ เมื่อไร ใคร ไหม หรือไม่ ได้ไหม ได้หรือไม่ ครับ ค่ะ คะ ช่วย กรุณา โปรด ฉัน ผม ' +
      'อยาก ต้องการ อยากรู้ อยากทราบ บอก อธิบาย เกี่ยวกับ ขอ จะ นะ ตรงไหน อย่างไรบ้าง บ้าง',
  ),
});
